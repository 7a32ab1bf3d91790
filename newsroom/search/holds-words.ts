import { analyse } from "@/arabic/analyse";
import { stemsOf } from "@/arabic/stem";

/** The words of a short text as they are compared, each after a space, and its stems, each between signs of equality. */
export function readHeld(text: string): string {
  const { words, stems } = analyse(text);
  return ` ${words} =${stems.split(" ").join("= =")}=`;
}

/**
 * Tells of what was read of texts whether it holds all words: in any form, or as the beginning of another word. What is
 * found by names may also begin a stem: “شما” finds “الشمال”.
 */
export function holding(words: string[], { beginningsOfStems = false } = {}): (held: string) => boolean {
  const asked = words.map((word) => [
    ` ${word}`,
    ...stemsOf(word).map((stem) => `=${stem}=`),
    ...(beginningsOfStems ? [`=${word}`] : []),
  ]);
  return (held) => asked.every((forms) => forms.some((form) => held.includes(form)));
}
