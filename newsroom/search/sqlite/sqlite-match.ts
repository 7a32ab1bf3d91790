import { marks } from "../marks";
import type { Match, Part } from "../match";

/** A match in the query language of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax). */
export function printMatch(match: Match): string {
  switch (match.kind) {
    case "words":
      return within(match.parts, marks.words, match.words);
    case "stem":
      return within(match.parts, marks.stems, [match.stem]);
    case "label":
      return `{labels} : ${quote(match.label)}`;
    case "all":
      return `(${match.of.map(printMatch).join(" AND ")})`;
    case "any":
      return `(${match.of.map(printMatch).join(" OR ")})`;
    case "without":
      return `(${printMatch(match.match)} NOT ${printMatch(match.not)})`;
  }
}

/** Words one after the other in one of some parts. */
function within(parts: readonly Part[], marksOf: Record<Part, string>, words: string[]): string {
  return `(${parts.map((part) => quote(words.map((word) => marksOf[part] + word).join(" "))).join(" OR ")})`;
}

function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
