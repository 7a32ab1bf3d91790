import type { Payload } from "payload";
import { readSettings } from "@/env";

/** The site's name; its host until it has one. */
export async function readSiteName(payload: Payload): Promise<string> {
  const { name } = await payload.findGlobal({ slug: "site", depth: 0, locale: "ar" });
  return name || new URL(readSettings().siteUrl).hostname;
}
