import type { Payload } from "payload";
import { cache } from "react";
import { monthAfter, monthOf, startOfMonth } from "@/arabic/months";
import type { Edition } from "@/domain/edition";
import type { ArchiveMonth, StoryPage } from "@/domain/list";
import { listOfAll } from "@/newsroom/lists/list-names";
import { countWithin, readSpan, type Span } from "@/newsroom/lists/listings";
import { nameOfMonths, stretchOfMonth } from "@/newsroom/lists/month";
import { nameOfTotal } from "@/newsroom/lists/page-names";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { recallFigures } from "@/press/figures";
import { dependOn } from "@/press/dependencies";
import { archivePath } from "./addresses";
import { getSite } from "./get-site";
import { findListPage } from "./list-page";

/** No newsroom's archive reaches further back on the web. */
const firstMonth = "1990-01";

type MonthList = { startsAt: string; path: string; list: StoryPage };

/** A page of the stories of a month (`2019-03`); `null` for no month, one to come, and past the end. */
export const listMonth = cache(async (edition: Edition, month: string, page: number): Promise<MonthList | null> => {
  const { timeZone } = await getSite(edition);
  const now = monthOf(new Date().toISOString(), timeZone);
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) || month < firstMonth || month > now) return null;
  const list = await findListPage(edition, stretchOfMonth(edition, month, timeZone), page);
  return list && { startsAt: startOfMonth(month, timeZone), path: archivePath(edition, month), list };
});

/** The months in which an edition has published something, newest first. */
export async function listMonths(edition: Edition): Promise<ArchiveMonth[]> {
  dependOn(nameOfMonths(edition));
  const [newsroom, { timeZone }] = await Promise.all([openNewsroom(), getSite(edition)]);
  const span = await readSpan(newsroom, listOfAll(edition));
  if (!span) return [];
  const months: string[] = [];
  const [first, last] = [monthOf(span.first, timeZone), monthOf(span.last, timeZone)];
  for (let month = first < firstMonth ? firstMonth : first; month <= last; month = monthAfter(month))
    months.push(month);
  const counts = await countMonths(newsroom, edition, months, timeZone);
  return months
    .map((month, at) => ({
      year: month.slice(0, "2019".length),
      startsAt: startOfMonth(month, timeZone),
      path: archivePath(edition, month),
      count: counts[at] ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .toReversed();
}

/** How many stories each of some months has. All but the newest seldom change. @param months rising */
function countMonths(newsroom: Payload, edition: Edition, months: string[], timeZone: string): Promise<number[]> {
  const nameOf = (month: string) => nameOfTotal(stretchOfMonth(edition, month, timeZone).name);
  const monthOfName = new Map(months.map((month) => [nameOf(month), month]));
  return recallFigures([...monthOfName.keys()], (names) => {
    const unknown = names.map((name) => monthOfName.get(name) ?? "");
    const spans = unknown.map((month): Span => [
      startOfMonth(month, timeZone),
      startOfMonth(monthAfter(month), timeZone),
    ]);
    return countWithin(newsroom, listOfAll(edition), spans);
  });
}
