import { toAsciiDigits } from "./digits";

/** A word of a text: as search compares it, and where it stands in the text (UTF-16 offsets, end exclusive). */
export type Word = { text: string; start: number; end: number };

const digit = "[0-9٠-٩۰-۹]";
// Thousands in groups are one number; everything else that is no letter, mark or digit parts words.
const number = String.raw`${digit}{1,3}(?:[,٬]${digit}{3})+(?!${digit})`;
const letters = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640]*(?:['’]\p{L}[\p{L}\p{M}]*)*`;
const words = new RegExp(`${number}|${letters}`, "gu");
const longest = 64;

/** The words of a text, in order. */
export function splitWords(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: written, index } of text.matchAll(words)) {
    const folded = normalise(written);
    if (folded !== "") found.push({ text: folded, start: index, end: index + written.length });
  }
  return found;
}

/** Letters that people write for one another, and the one that stands for them all. */
const sameLetters: Record<string, string> = {
  آ: "ا",
  أ: "ا",
  إ: "ا",
  ٱ: "ا",
  ؤ: "ء",
  ئ: "ء",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ێ: "ي",
  ک: "ك",
  ڪ: "ك",
  گ: "ك",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ۆ: "و",
  ڕ: "ر",
  ڵ: "ل",
  پ: "ب",
  چ: "ج",
  ژ: "ز",
  ڤ: "ف",
  ß: "ss",
  ı: "i",
};

const letterVariants = new RegExp(`[${Object.keys(sameLetters).join("")}]`, "g");
// Tatweel, tashkeel and every other mark, direction marks and spaces without width, what is neither letter nor digit.
const silent = /[\u0640\p{M}\p{Cf}]|[^\p{L}\p{N}]/gu;

/**
 * A word as search compares it: lower case, without tashkeel, tatweel and invisible marks, with one letter for those
 * that are written for one another, digits as 0–9. Cut after 64 letters.
 */
export function normalise(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const composed = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s$/, "");
  const plain = composed.replaceAll(letterVariants, (letter) => sameLetters[letter] ?? letter).normalize("NFKD");
  const result = [...toAsciiDigits(plain.replaceAll(silent, ""))].slice(0, longest).join("");
  if (folded.size >= mostFolded) folded.clear();
  folded.set(word, result);
  return result;
}

// Texts repeat their words: most of the time of reading a text would go into folding the same ones again.
const folded = new Map<string, string>();
const mostFolded = 50_000;
