import type { Edition } from "@/domain/edition";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { cleanText } from "./picture";

/** What the site is called before anybody has named it. */
export const unnamedSite = "ورق";

/** What the site is called in an edition. */
export async function getSiteName(edition: Edition): Promise<string> {
  dependOn("site");
  const newsroom = await openNewsroom();
  const { name } = await newsroom.findGlobal({ slug: "site", locale: edition, depth: 0, select: { name: true } });
  return cleanText(name) ?? unnamedSite;
}
