import type { Match, Part } from "../match";

const wordColumns = { title: "title", lead: "lead", body: "body" } as const satisfies Record<Part, string>;
const stemColumns = { title: "title_stems", lead: "lead_stems", body: "body_stems" } as const satisfies Record<
  Part,
  string
>;

/** A match in the query language of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax). */
export function printMatch(match: Match): string {
  switch (match.kind) {
    case "words":
      return within(match.parts, wordColumns, match.words.join(" "));
    case "stem":
      return within(match.parts, stemColumns, match.stem);
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

function within(parts: readonly Part[], columns: Record<Part, string>, words: string): string {
  return `{${parts.map((part) => columns[part]).join(" ")}} : ${quote(words)}`;
}

function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
