/**
 * The number of a list's page, said by what follows the list in an address: nothing is the first page, `page/2` the
 * second; `null` is no page.
 */
export function readPageNumber(rest: string[] = []): number | null {
  if (rest.length === 0) return 1;
  const [word, number = ""] = rest;
  return rest.length === 2 && word === "page" && /^[1-9]\d{0,5}$/.test(number) ? Number(number) : null;
}
