/** How many stories stand on a page of a list. */
export const listLength = 20;

const digits = 6;
/** No list is longer: twenty million stories. */
export const mostPages = 10 ** digits - 1;

/**
 * What a page of a list is called among the things that pages are made from: its number in six digits, cut short in
 * every way. Page 347 is made from "list:tag:5:ar/0", "…/00", "…/000", "…/0003", "…/00034" and "…/000347", so that a
 * change to a whole stretch of pages is said in a few names.
 */
export function namesOfPage(list: string, page: number): string[] {
  const number = String(page).padStart(digits, "0");
  return Array.from(number, (_digit, at) => `list:${list}/${number.slice(0, at + 1)}`);
}

/** The fewest names that every page from `first` to `last` has one of, and no other page. */
export function namesOfPages(list: string, first: number, last: number): string[] {
  return prefixesWithin("", first, Math.min(last, mostPages)).map((prefix) => `list:${list}/${prefix}`);
}

function prefixesWithin(prefix: string, first: number, last: number): string[] {
  const rest = digits - prefix.length;
  const from = Number(prefix.padEnd(digits, "0"));
  const to = from + 10 ** rest - 1;
  if (to < first || from > last) return [];
  if (prefix !== "" && from >= first && to <= last) return [prefix];
  return Array.from({ length: 10 }, (_, digit) => prefixesWithin(prefix + digit, first, last)).flat();
}

/** The name of how many pages a list has, which all of its pages show. */
export function nameOfLength(list: string): string {
  return `list:${list}#pages`;
}

/** The name of how many stories a list has, which its first page shows. */
export function nameOfTotal(list: string): string {
  return `list:${list}#stories`;
}
