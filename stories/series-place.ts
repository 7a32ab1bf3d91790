import type { SeriesPlace } from "@/domain/story";
import { listUnder } from "@/newsroom/lists/list-names";
import { countAbove, countStories } from "@/newsroom/lists/listings";
import { listLength, nameOfTotal, namesOfPage } from "@/newsroom/lists/page-names";
import { openNewsroom } from "@/newsroom/open-newsroom";
import type { Article } from "@/newsroom/payload-types";
import { dependOn } from "@/press/dependencies";
import { idOf } from "./ids";
import { findStretch } from "./list-page";
import { cleanText } from "./picture";

/** Where a published story stands among the parts of its series in its language; `null` without others. */
export async function findSeriesPlace(article: Article): Promise<SeriesPlace | null> {
  const id = idOf(article.series);
  if (id === null || !article.publishedAt || article._status !== "published") return null;
  const name = listUnder("series", id, article.language);
  dependOn(`series:${id}`, nameOfTotal(name));
  const newsroom = await openNewsroom();
  const parts = { name, list: name };
  const [series, later, count] = await Promise.all([
    newsroom.findByID({ collection: "series", id, locale: article.language, depth: 0, disableErrors: true }),
    countAbove(newsroom, parts, { at: article.publishedAt, article: article.id }),
    countStories(newsroom, parts),
  ]);
  // A part that moves in time is told of by the page of the list that it would stand on.
  for (const place of [later - 1, later, later + 1]) {
    dependOn(...namesOfPage(name, 1 + Math.floor(Math.max(place, 0) / listLength)));
  }
  if (!series || count < 2) return null;
  const around = await findStretch(article.language, parts, 3, Math.max(later - 1, 0));
  const at = around.findIndex((card) => card.id === article.id);
  return {
    name: cleanText(series.name) ?? "",
    part: count - later,
    parts: count,
    previous: around[at + 1] ?? null,
    next: at > 0 ? (around[at - 1] ?? null) : null,
  };
}
