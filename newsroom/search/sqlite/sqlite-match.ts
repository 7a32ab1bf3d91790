import { marks } from "../marks";
import type { Match, Part } from "../match";

const columns = {
  words: { title: "title", lead: "lead", body: "body" },
  stems: { title: "title_stems", lead: "lead_stems", body: "body_stems" },
} as const satisfies Record<keyof typeof marks, Record<Part, string>>;

/**
 * A match in the query language of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax).
 * @param unmarked whether stories are to be found, too, that older editions took in, without marks before their words
 */
export function printMatch(match: Match, unmarked = false): string {
  const printAll = (of: Match[], between: string) => `(${of.map((one) => printMatch(one, unmarked)).join(between)})`;
  switch (match.kind) {
    case "words":
      return within("words", match.parts, match.words, unmarked);
    case "stem":
      return within("stems", match.parts, [match.stem], unmarked);
    case "label":
      return `{labels} : ${quote([match.label])}`;
    case "all":
      return printAll(match.of, " AND ");
    case "any":
      return printAll(match.of, " OR ");
    case "without":
      return printAll([match.match, match.not], " NOT ");
  }
}

/** Words one after the other in one of some parts. */
function within(kind: keyof typeof marks, parts: readonly Part[], words: string[], unmarked: boolean): string {
  const each = parts.flatMap((part) => {
    const marked = quote(words.map((word) => marks[kind][part] + word));
    return unmarked && !words.some(looksMarked) ? [marked, `{${columns[kind][part]}} : ${quote(words)}`] : [marked];
  });
  return `(${each.join(" OR ")})`;
}

/** Among marked words "twin" would be the "in" of a headline. */
function looksMarked(word: string): boolean {
  return /^[tlb][ws]/.test(word);
}

function quote(words: string[]): string {
  return `"${words.join(" ").replaceAll('"', '""')}"`;
}
