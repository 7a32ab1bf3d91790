import type { Part } from "./match";

/**
 * Where a word stands, as it is written before it in the index: a common word of texts that is rare in headlines is rare
 * among the words of headlines, and found as quickly.
 */
export const marks = {
  words: { title: "tw", lead: "lw", body: "bw" },
  stems: { title: "ts", lead: "ls", body: "bs" },
} as const satisfies Record<"words" | "stems", Record<Part, string>>;
