/** The parts of a story that can be asked apart: its headline; standfirst, tags and authors; its text. */
export type Part = "title" | "lead" | "body";

/** As they stand in the index. */
export const allParts: readonly Part[] = ["title", "lead", "body"];

/** What a story must hold to be found, in terms that every database can answer alike. */
export type Match =
  /** These words as written, one after the other, in one of the parts. */
  | { kind: "words"; words: string[]; parts: readonly Part[] }
  | { kind: "stem"; stem: string; parts: readonly Part[] }
  /** A label of the story, such as its section. */
  | { kind: "label"; label: string }
  | { kind: "all"; of: Match[] }
  | { kind: "any"; of: Match[] }
  | { kind: "without"; match: Match; not: Match };

export const sectionLabel = (id: number) => `s${id}`;
export const authorLabel = (id: number) => `a${id}`;
