import { normalise } from "@/arabic/words";
import { commonWords } from "./common-words";
import { keyRows, onOtherKeyboards } from "./keyboards";

const words = new Set(commonWords.map(foldText));
const lines = keyRows.flatMap((row) => [row, [...row].toReversed().join("")]).map(foldText);
const longest = Math.max(...[...words].map((word) => word.length));
const leet: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" };
/** So many letters that are no common word make a password of its own; four digits, such as a year, do not count. */
const ownLetters = 4;
const freeDigits = 4;
const fewestSigns = 5;
const shortestRun = 4;

/** Text without spaces, signs, vowel marks and differences that nobody types twice alike. */
export function foldText(text: string): string {
  return text.split(/\s+/).map(normalise).join("");
}

/**
 * Whether a password is one of those that guessers try first: common words and runs of keys, in either script and on
 * either keyboard, in any order, with digits for letters, a year or some letters more. Each word stands for the
 * thousands that are made of it.
 */
export function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  if (new Set(lower).size < fewestSigns) return true;
  const disguised = lower.replace(/[013457@$]/g, (sign) => leet[sign] ?? sign);
  return [lower, disguised, ...onOtherKeyboards(lower)].map(foldText).some(isMadeOfCommon);
}

function isMadeOfCommon(text: string): boolean {
  let [rest, found] = ["", false];
  for (let at = 0; at < text.length;) {
    const length = pieceAt(text, at);
    if (length > 0) found = true;
    else rest += text[at] ?? "";
    at += Math.max(1, length);
  }
  const digits = rest.replace(/\D/g, "").length;
  return found && rest.length - Math.min(digits, freeDigits) < ownLetters;
}

/** The length of the longest common piece that begins there; 0 for none. */
function pieceAt(text: string, at: number): number {
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    const piece = text.slice(at, at + length);
    if (words.has(piece) || (length >= shortestRun && lines.some((line) => line.includes(piece)))) return length;
  }
  return 0;
}
