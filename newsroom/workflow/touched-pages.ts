import type { JsonObject, Payload } from "payload";
import { monthOf } from "@/arabic/months";
import type { Edition } from "@/domain/edition";
import { readTimeZone } from "../globals/time-zone";
import { listsOf } from "../lists/list-names";
import { countAbove, countStories, type Stretch } from "../lists/listings";
import { nameOfMonths, stretchOfMonth } from "../lists/month";
import { listLength, nameOfLength, nameOfTotal, namesOfPages } from "../lists/page-names";

/**
 * The names of the list pages that a change to an article touches: from where it stood or stands down to the end of
 * each list that it has left or joined, and between the two where it has only moved. Asked after the change.
 */
export async function touchedPages(
  newsroom: Payload,
  before: JsonObject | null,
  after: JsonObject | null,
): Promise<string[]> {
  const timeZone = await readTimeZone(newsroom);
  const [left, joined] = [before, after].map((article) => stretchesOf(article, timeZone));
  const stretches = new Map([...(left ?? []), ...(joined ?? [])]);
  const names = await Promise.all(
    [...stretches.values()].map((stretch) =>
      touchedIn(newsroom, stretch, left?.has(stretch.name) ? before : null, joined?.has(stretch.name) ? after : null),
    ),
  );
  return names.flat();
}

function stretchesOf(article: JsonObject | null, timeZone: string): Map<string, Stretch> {
  if (!article || !article["publishedAt"]) return new Map();
  const edition: Edition = article["language"] === "en" ? "en" : "ar";
  const month = stretchOfMonth(edition, monthOf(article["publishedAt"], timeZone), timeZone);
  const lists = listsOf(article).map((list): Stretch => ({ name: list, list }));
  return new Map([month, ...lists].map((stretch) => [stretch.name, stretch]));
}

async function touchedIn(
  newsroom: Payload,
  stretch: Stretch,
  before: JsonObject | null,
  after: JsonObject | null,
): Promise<string[]> {
  if (before && after && before["publishedAt"] === after["publishedAt"]) return [];
  const pageOf = async (article: JsonObject | null) => {
    if (!article) return [];
    const above = await countAbove(newsroom, stretch, { at: article["publishedAt"], article: article["id"] });
    return [1 + Math.floor(above / listLength)];
  };
  const pages = [...(await pageOf(before)), ...(await pageOf(after))];
  const isMonth = stretch.name.startsWith("month:");
  if (before && after) {
    const names = namesOfPages(stretch.name, Math.min(...pages), Math.max(...pages));
    // While it moves, it is in no list: whoever has counted the month meanwhile must count again.
    return isMonth ? [...names, nameOfTotal(stretch.name)] : names;
  }
  const now = await countStories(newsroom, stretch);
  const then = now + (after ? -1 : 1);
  const [shorter, longer] = [Math.min(now, then), Math.max(now, then)].map((count) => Math.ceil(count / listLength));
  return [
    ...namesOfPages(stretch.name, Math.min(...pages), Math.max(longer ?? 1, 1)),
    nameOfTotal(stretch.name),
    ...(shorter === longer ? [] : [nameOfLength(stretch.name)]),
    ...(isMonth ? [nameOfMonths(stretch.name.endsWith(":en") ? "en" : "ar")] : []),
  ];
}
