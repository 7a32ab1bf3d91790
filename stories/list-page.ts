import type { Edition } from "@/domain/edition";
import type { PagePlace, StoryPage } from "@/domain/list";
import type { StoryCard } from "@/domain/story";
import { countStories, readIds, type Stretch } from "@/newsroom/lists/listings";
import { listLength, nameOfLength, nameOfTotal, namesOfPage } from "@/newsroom/lists/page-names";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { findCards } from "./cards";
import { inOrder } from "./ids";

/** A page of a list; `null` for one past its end. An empty list has one page. */
export async function findListPage(edition: Edition, stretch: Stretch, page: number): Promise<StoryPage | null> {
  dependOn(...namesOfPage(stretch.name, page), nameOfLength(stretch.name));
  if (page === 1) dependOn(nameOfTotal(stretch.name));
  const newsroom = await openNewsroom();
  const total = await countStories(newsroom, stretch);
  const place = placeAmong(total, page);
  if (!place) return null;
  const stories = await findStretch(edition, stretch, listLength, (page - 1) * listLength);
  return { ...place, stories, total: page === 1 ? total : null };
}

/** Where a page stands among those that `total` things fill; `null` for one past the end. */
export function placeAmong(total: number, page: number): PagePlace | null {
  const pages = Math.max(1, Math.ceil(total / listLength));
  return page <= pages ? { page, pages } : null;
}

/** Some stories of a list, newest first. Only their ids are looked for in the list, however deep they stand. */
export async function findStretch(edition: Edition, stretch: Stretch, limit: number, offset = 0): Promise<StoryCard[]> {
  const ids = await readIds(await openNewsroom(), stretch, limit, offset);
  if (ids.length === 0) return [];
  return inOrder(ids, await findCards({ edition, where: { id: { in: ids } }, limit: ids.length }));
}
