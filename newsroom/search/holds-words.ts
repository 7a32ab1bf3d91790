import { analyse } from "@/arabic/analyse";
import { stemsOf } from "@/arabic/stem";

/** The words and stems of a short text as they are compared, each between spaces. */
export function readHeld(text: string): string {
  const { words, stems } = analyse(text);
  return ` ${words} ${stems} `;
}

/** Tells of what was read of texts whether it holds all words: in any form, or as the beginning of another. */
export function holding(words: string[]): (held: string) => boolean {
  const asked = words.map((word) => [` ${word}`, ...stemsOf(word).map((stem) => ` ${stem} `)]);
  return (held) => asked.every((forms) => forms.some((form) => held.includes(form)));
}
