import { toAsciiDigits } from "./digits";

const longest = 100;
const marksAndInvisibles = /[\p{M}\p{Cf}\u0640\u06de\u06e5\u06e6\u06e9]/gu;
const separators = /[^\p{L}\p{N}]+/gu;

function cutAtWord(slug: string): string {
  const letters = [...slug];
  if (letters.length <= longest) return slug;
  const cut = letters.slice(0, longest).join("");
  const boundary = letters[longest] === "-" ? cut.length : cut.lastIndexOf("-");
  return boundary > 0 ? cut.slice(0, boundary) : cut;
}

/**
 * The last part of a story's address: the words of its title joined by hyphens, in their own script.
 * At most 100 code points, cut at the end of a word. Tashkeel, tatweel and invisible marks are dropped, hamza and
 * other letters stay as written, Arabic digits become ASCII. Returns "" for a title without a letter or digit:
 * the caller decides what stands in its place.
 */
export function slugFromTitle(title: string): string {
  const words = toAsciiDigits(title.normalize("NFKC").toLowerCase()).replaceAll(marksAndInvisibles, "");
  return cutAtWord(words.replaceAll(separators, "-").replaceAll(/^-|-$/g, ""));
}
