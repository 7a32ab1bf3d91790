/** The numbers that a pager shows, in order: the first, the last, this page and those beside it. */
export function nearbyPages(page: number, pages: number): number[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(shown)].toSorted((one, other) => one - other);
}
