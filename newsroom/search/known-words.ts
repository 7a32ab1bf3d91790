import { splitWords } from "@/arabic/words";

const shortest = 3;

/** The distinct words of a text that may be offered to somebody who has misspelled one: as compared → as written. */
export function listKnownWords(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const { text: word, start, end } of splitWords(text)) {
    if (word.length >= shortest && !/\d/.test(word)) words.set(word, plain(text.slice(start, end)));
  }
  return words;
}

/** As written, without tashkeel, tatweel and invisible marks. */
function plain(written: string): string {
  return written.normalize("NFC").replaceAll(/[\u064b-\u0652\u0640\p{Cf}]/gu, "");
}

export function reverse(word: string): string {
  return [...word].toReversed().join("");
}
