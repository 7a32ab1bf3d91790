import type { Edition } from "@/domain/edition";
import type { StoryCard } from "@/domain/story";
import { findMostRead } from "@/newsroom/readings/most-read";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { findCards } from "./cards";
import { inOrder } from "./ids";

/** The most read stories of the last day; none while too few were read. */
export async function getMostRead(edition: Edition): Promise<StoryCard[]> {
  dependOn(`most-read:${edition}`);
  const ids = await findMostRead(await openNewsroom(), edition, Date.now());
  return ids.length === 0
    ? []
    : inOrder(ids, await findCards({ edition, where: { id: { in: ids } }, limit: ids.length }));
}
