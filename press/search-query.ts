/** What a search may ask, and how many letters of it count: one more than the page takes, so that it can say so. */
const searchLengths = { author: 100, from: 20, page: 10, q: 201, section: 100, sort: 20, to: 20 } as const;

/** In which currency the form for gifts is asked for, from which story and campaign, and with which amount chosen. */
const givingLengths = { currency: 3, story: 15, campaign: 15, amount: 12 } as const;
/** What else somebody writes there chooses nothing, and makes no print of its own. */
const givingShapes: Record<string, RegExp> = {
  story: /^[1-9]\d*$/,
  campaign: /^[1-9]\d*$/,
  amount: /^[1-9]\d*(?:\.\d{1,2})?$/,
};

const searchPaths = /^((?:\/en)?\/(?:search|donate))\/?$/;
const givingPaths = /^(?:\/en)?\/donate\/?(?:\?|$)/;

/** The path of the page that answers a query, with or without a slash at its end; `null` for any other page. */
export function findSearch(path: string): string | null {
  return searchPaths.exec(path)?.[1] ?? null;
}

/**
 * The one spelling of such a query, `?` included: known parameters in one order, the first of each, trimmed and
 * bounded, so that invented ones make no new prints. Broken encoding becomes U+FFFD, which the page answers for.
 */
export function spellQuery(rawUrl: string, path = rawUrl): string {
  const query = /\?([^#]*)/.exec(rawUrl)?.[1] ?? "";
  const asked = new URLSearchParams(query.slice(0, 20_000));
  const kept = new URLSearchParams();
  const isGiving = givingPaths.test(path);
  for (const [name, length] of Object.entries(isGiving ? givingLengths : searchLengths)) {
    const value = (asked.get(name) ?? "")
      .normalize("NFC")
      .replaceAll(/[\s\p{Cc}]+/gu, " ")
      .trim();
    const bounded = Array.from(value.slice(0, 2 * length))
      .slice(0, length)
      .join("");
    if (isGiving && bounded !== "" && givingShapes[name]?.test(bounded) === false) continue;
    if (bounded !== "") kept.set(name, bounded);
  }
  const written = kept.toString();
  return written === "" ? "" : `?${written}`;
}
