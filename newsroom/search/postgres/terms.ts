import { marks } from "../marks";
import { allParts, type Match, type Part } from "../match";

const labelMark = "lb";

// https://www.postgresql.org/docs/current/textsearch-limitations.html
const mostPlaces = 16_383;
const longestBytes = 2046;

/** What a story is found by: of each part its words, in order, and its stems. */
export type Terms = Record<Part, { words: string; stems: string }> & { labels: string[] };

/** A story's terms as PostgreSQL reads a `tsvector`. Only words know their places: stems are never asked side by side. */
export function printVector({ labels, ...parts }: Terms): string {
  const places = new Map<string, number[]>();
  for (const part of allParts) {
    for (const [at, word] of splitTerms(parts[part].words).entries()) {
      const lexeme = `${marks.words[part]}${word}`;
      const known = places.get(lexeme) ?? [];
      known.push(Math.min(at + 1, mostPlaces));
      places.set(lexeme, known);
    }
    for (const stem of splitTerms(parts[part].stems)) places.set(`${marks.stems[part]}${stem}`, []);
  }
  for (const label of labels) places.set(`${labelMark}${label}`, []);
  return [...places]
    .flatMap(([lexeme, at]) => (isShort(lexeme) ? [`${quote(lexeme)}${printPlaces(at)}`] : []))
    .join(" ");
}

/** A match as PostgreSQL reads a `tsquery`. */
export function printQuery(match: Match): string {
  switch (match.kind) {
    case "words":
      return anyOf(match.parts.map((part) => phrase(match.words, marks.words[part])));
    case "stem":
      return anyOf(match.parts.map((part) => phrase([match.stem], marks.stems[part])));
    case "label":
      return quote(`${labelMark}${match.label}`);
    case "all":
      return `(${match.of.map(printQuery).join(" & ")})`;
    case "any":
      return anyOf(match.of.map(printQuery));
    case "without":
      return `(${printQuery(match.match)} & !${printQuery(match.not)})`;
  }
}

function anyOf(queries: string[]): string {
  return `(${queries.join(" | ")})`;
}

function phrase(words: string[], mark: string): string {
  return `(${words.map((word) => quote(`${mark}${word}`)).join(" <-> ")})`;
}

function splitTerms(terms: string): string[] {
  return terms.split(" ").filter(Boolean);
}

function printPlaces(places: number[]): string {
  return places.length > 0 ? `:${places.join(",")}` : "";
}

function isShort(lexeme: string): boolean {
  return Buffer.byteLength(lexeme) <= longestBytes;
}

/** https://www.postgresql.org/docs/current/datatype-textsearch.html */
function quote(lexeme: string): string {
  return `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
