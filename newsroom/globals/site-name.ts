import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import { readSettings } from "@/env";

/** The site's name in an edition; its host until it has one. */
export async function readSiteName(payload: Payload, edition: Edition = "ar"): Promise<string> {
  const { name } = await payload.findGlobal({ slug: "site", depth: 0, locale: edition });
  return name || new URL(readSettings().siteUrl).hostname;
}
