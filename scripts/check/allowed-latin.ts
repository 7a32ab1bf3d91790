/** Words that Arabic readers meet in Latin letters: names of formats, and brands that have no Arabic spelling. */
export const allowedLatin: ReadonlySet<string> = new Set(["Atom", "JSON", "RSS", "PDF", "X", "English"]);
