function charactersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
}

const letters = charactersBetween(0x0621, 0x063a) + charactersBetween(0x0640, 0x064a) + "ٱ";
const tashkeel = charactersBetween(0x064b, 0x0655) + "\u0670";
const persianAndKurdish = "پچژڤکگھەۀۆۇۊیێڕڵ";
const arabicPunctuation = "،؛؟٪٫٬";
const arabicDigits = charactersBetween(0x0660, 0x0669);
const joiners = "\u200c\u200d";

/** What the fonts must be able to set in Arabic script. Anything rarer falls to the reader's own fonts. */
export const arabicCharacters = letters + tashkeel + persianAndKurdish + arabicPunctuation + arabicDigits + joiners;

/** Digits and punctuation that stand inside Arabic sentences. Latin letters are left to the reader's own fonts. */
export const latinCharacters =
  charactersBetween(0x20, 0x40) +
  charactersBetween(0x5b, 0x60) +
  charactersBetween(0x7b, 0x7e) +
  "\u00a0«»“”‘’–—…•·×÷°©€£−";

/** What else stands in headlines that are drawn into a picture, where no font of the reader's can help out. */
export const cardCharacters =
  arabicCharacters + latinCharacters + charactersBetween(0x41, 0x7e) + charactersBetween(0xa1, 0xff) + "ıŒœ";

/** The CSS `unicode-range` of a string: runs of code points in ascending order, `U+20-40,U+A0`. */
export function unicodeRange(characters: string): string {
  const points = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(",");
}
