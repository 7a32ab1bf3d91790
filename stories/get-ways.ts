import type { Edition } from "@/domain/edition";
import type { GivingWay } from "@/domain/site";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";

/** The ways to give that the newsroom has set, in its order. */
export async function getWays(edition: Edition): Promise<GivingWay[]> {
  dependOn("site");
  const newsroom = await openNewsroom();
  const { ways } = await newsroom.findGlobal({ slug: "site", locale: edition, depth: 0 });
  return (ways ?? []).map(({ label, note, url }) => ({ label, note: note ?? null, url }));
}
