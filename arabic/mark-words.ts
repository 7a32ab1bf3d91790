import type { Question, Term } from "./analyse";
import { stemsOf } from "./stem";
import { splitWords, type Word } from "./words";

/** A piece of a text; the marked ones are what somebody asked for. */
export type Run = { text: string; marked: boolean };

/** Cuts a text, in order and without loss, at the words that a question asks for; their letters stay as written. */
export function markWords(text: string, question: Question): Run[] {
  const words = splitWords(text);
  return cutAt(text, 0, text.length, words, findAsked(words, question));
}

const excerptWords = 28;
const wordsBefore = 7;

/**
 * The part of a text that says most of what is asked for, with the words marked; its beginning when it says nothing.
 * An ellipsis stands where something was left out.
 */
export function excerpt(text: string, question: Question): Run[] {
  const words = splitWords(text);
  const asked = findAsked(words, question);
  const first = Math.max(0, densest(asked) - wordsBefore);
  const last = Math.min(words.length, first + excerptWords) - 1;
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = last >= words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  const runs = cutAt(text, start, end, words, asked);
  const before = start > 0 ? [{ text: "… ", marked: false }] : [];
  const after = end < text.length ? [{ text: " …", marked: false }] : [];
  return [...before, ...runs, ...after];
}

/** For each word the number of the term that it answers, or -1. */
function findAsked(words: Word[], { terms }: Question): number[] {
  const asked = words.map(() => -1);
  const stems = new Map(terms.flatMap((term, at) => stemsAsked(term).map((stem) => [stem, at] as const)));
  for (const [at, { text }] of words.entries()) {
    const stem = stemsOf(text).find((candidate) => stems.has(candidate));
    if (stem !== undefined) asked[at] = stems.get(stem) ?? -1;
  }
  for (const [at, { synonyms }] of terms.entries()) {
    for (const synonym of synonyms) markSequence(words, synonym, at, asked);
  }
  return asked;
}

function stemsAsked({ stems, synonyms }: Term): string[] {
  const names = synonyms.filter((words) => words.length === 1).flat();
  return [...stems.flat(), ...names.flatMap(stemsOf)];
}

function markSequence(words: Word[], sequence: string[], term: number, asked: number[]): void {
  for (let from = 0; from + sequence.length <= words.length; from += 1) {
    if (sequence.every((word, offset) => words[from + offset]?.text === word)) {
      asked.fill(term, from, from + sequence.length);
    }
  }
}

/** Where the stretch begins that answers most terms, each counted once; the first of several. */
function densest(asked: number[]): number {
  let [best, most] = [0, 0];
  for (const [from, term] of asked.entries()) {
    if (term < 0) continue;
    const answered = new Set(asked.slice(from, from + excerptWords - wordsBefore));
    answered.delete(-1);
    if (answered.size > most) [best, most] = [from, answered.size];
  }
  return best;
}

function cutAt(text: string, start: number, end: number, words: Word[], asked: number[]): Run[] {
  const runs: Run[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    const [previous, piece] = [runs.at(-1), text.slice(from, to)];
    if (piece === "") return;
    if (previous?.marked === marked) previous.text += piece;
    else runs.push({ text: piece, marked });
  };
  let at = start;
  for (const [index, word] of words.entries()) {
    if ((asked[index] ?? -1) < 0 || word.start < start || word.end > end) continue;
    // Neighbours that are asked for share one mark, with the space between them.
    add(at, word.start, index > 0 && (asked[index - 1] ?? -1) >= 0 && at > start && text.slice(at, word.start) === " ");
    add(word.start, word.end, true);
    at = word.end;
  }
  add(at, end, false);
  return runs;
}
