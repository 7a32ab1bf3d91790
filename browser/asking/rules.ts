/**
 * What this browser remembers of being asked, as one line of words: the script in the head reads some of them before the
 * page is painted. Times are milliseconds since 1970.
 */
export type AskRecord = {
  /** The path of the last page, and what was shown on it: "box", "bar" or "". */
  path: string;
  shown: string;
  /** Until when nobody is asked. */
  quiet: number;
  /** Until when the visit lasts, unless another page is opened. */
  visit: number;
  /** How many stories were opened in the visit. */
  stories: number;
  /** When it was asked, the last four times. */
  asks: number[];
};

const day = 86_400_000;
const pause = day / 48;
export const afterClosing = 30 * day;
export const afterGiving = 90 * day;

/** Reads what was remembered. What makes no sense counts as never; no silence is longer than the longest one. */
export function readRecord(text: string, now: number): AskRecord {
  const [, path = "", shown = "", ...numbers] = text.split(" ");
  const [quiet = 0, visit = 0, stories = 0, ...asks] = numbers.map(
    (each) => Math.min(Number(each), now + afterGiving) || 0,
  );
  return { path, shown, quiet, visit, stories, asks };
}

/** The line that is stored. Its first word is what the next page of the visit shows: nothing on the first story. */
export function writeRecord({ path, shown, quiet, visit, stories, asks }: AskRecord): string {
  const next = ["", "box"][stories] ?? "bar";
  return [next, path, shown, quiet, visit, stories, ...asks].join(" ");
}

/** After a page was opened. The same page opened again is no other story; after thirty minutes the visit is another one. */
export function openPage(record: AskRecord, path: string, isStory: boolean, shown: string, now: number): AskRecord {
  const before = now < record.visit ? record : { path: "", stories: 0 };
  const stories = before.stories + Number(isStory && before.path !== path);
  return { ...record, path, shown, visit: now + pause, stories };
}

/** After the reader was asked: the fourth time in thirty days it is quiet until the first of them is as long ago. */
export function noteAsk(record: AskRecord, now: number): AskRecord {
  const asks = [...record.asks, now].slice(-4);
  return stayQuiet({ ...record, asks }, asks.length < 4 ? 0 : Math.min(...asks) + afterClosing);
}

/** Asks nothing until then, or longer. */
export function stayQuiet(record: AskRecord, until: number): AskRecord {
  return { ...record, quiet: Math.max(record.quiet, until) };
}
