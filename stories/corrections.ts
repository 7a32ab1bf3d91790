import type { Correction } from "@/domain/correction";
import type { Article } from "@/newsroom/payload-types";
import { cleanText } from "./picture";

/** What a story's readers were told since it was published, oldest first. Who wrote it stays in the newsroom. */
export function toCorrections(rows: Article["corrections"]): Correction[] {
  return (rows ?? [])
    .map(({ kind, at, text }) => ({ kind, at, text: cleanText(text) ?? "" }))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
