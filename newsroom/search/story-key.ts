import type { Edition } from "@/domain/edition";

/** Keys from the newest to the oldest story that may be found. */
export type KeyRange = { oldest: number; newest: number };

// A key is edition, minute of publication and id, in this order and below 2^53: the index itself then sorts by time,
// and an edition or a span of time is a range of keys.
const idSpace = 2 ** 24;
const minuteSpace = 2 ** 26;
const editions = { ar: 0, en: 1 } as const satisfies Record<Edition, number>;
const minuteMs = 60_000;

/** Where a story stands in the index. @param publishedAt milliseconds since 1970; earlier counts as 1970 */
export function storyKey(edition: Edition, publishedAt: number, id: number): number {
  const minute = Math.min(Math.max(0, Math.floor(publishedAt / minuteMs)), minuteSpace - 1);
  return (editions[edition] * minuteSpace + minute) * idSpace + (id % idSpace);
}

/** The story that a key belongs to. */
export function idOfKey(key: number): number {
  return key % idSpace;
}

/** All keys of an edition within a span of time. @param from first and @param to last moment, milliseconds since 1970 */
export function keyRange(edition: Edition, from: number | null, to: number | null): KeyRange {
  const oldest = storyKey(edition, from === null ? 0 : from + minuteMs - 1, 0);
  return { oldest, newest: storyKey(edition, to ?? Number.MAX_SAFE_INTEGER, idSpace - 1) };
}
