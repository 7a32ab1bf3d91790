/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of another
 * (optimal string alignment); more than `limit` are not counted out.
 */
export function countSlips(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let a = 1; a <= one.length; a += 1) {
    const next = [a];
    for (let b = 1; b <= other.length; b += 1) {
      const change = (row[b - 1] ?? 0) + (one[a - 1] === other[b - 1] ? 0 : 1);
      const swapped = a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1];
      const swap = swapped ? (before[b - 2] ?? 0) + 1 : limit + 1;
      next.push(Math.min(change, (row[b] ?? 0) + 1, (next[b - 1] ?? 0) + 1, swap));
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return Math.min(row.at(-1) ?? 0, limit + 1);
}
