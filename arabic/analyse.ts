import { stemsOf } from "./stem";
import { isStopWord } from "./stop-words";
import { listSynonyms } from "./synonyms";
import { splitWords } from "./words";

/** A text as the index keeps it: its words in order, and their stems, both parted by spaces. */
export type Analysed = { words: string; stems: string };

/** Changes whenever the same text would be analysed otherwise: the index is then made anew. */
export const recipe = 1;

/** A text for the index. */
export function analyse(text: string): Analysed {
  const words = splitWords(text).map((word) => word.text);
  return { words: words.join(" "), stems: words.flatMap(stemsOf).join(" ") };
}

/** One thing that is asked for: its words as asked, the stems of each, and other names of the same thing. */
export type Term = { words: string[]; stems: string[][]; synonyms: string[][] };

/** What somebody asks for. */
export type Question = {
  /** All words in the order asked, those included that only hold others together. */
  words: string[];
  terms: Term[];
};

const mostTerms = 12;

/** Takes a question apart by the same rules as the texts of the index. */
export function analyseQuestion(text: string): Question {
  const words = splitWords(text).map((word) => word.text);
  const meant = words.filter((word) => !isStopWord(word));
  const terms = toTerms(meant.length > 0 ? meant : words);
  return { words, terms: dropRepeated(terms).slice(0, mostTerms) };
}

function toTerms(words: string[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const length = [...sizes].find((size) => synonymsOf(words.slice(at, at + size)).length > 0) ?? 1;
    const own = words.slice(at, at + length);
    terms.push({ words: own, stems: own.map(stemsOf), synonyms: synonymsOf(own) });
    at += length;
  }
  return terms;
}

function dropRepeated(terms: Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.words.join(" "), term])).values()];
}

function synonymsOf(words: string[]): string[][] {
  return synonyms.get(words.map(firstStem).join(" ")) ?? [];
}

function firstStem(word: string): string {
  return stemsOf(word)[0] ?? word;
}

const toWords = (text: string) => splitWords(text).map((word) => word.text);

// Found by stems, so that "للأمم المتحدة" is known by its synonyms too.
const synonyms = new Map(
  [...listSynonyms(toWords)].map(([words, others]) => [words.split(" ").map(firstStem).join(" "), others] as const),
);
const sizes = new Set([...synonyms.keys()].map((key) => key.split(" ").length).toSorted((one, other) => other - one));
