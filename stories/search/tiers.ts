import { stemsOf } from "@/arabic/stem";
import type { Question, Term } from "@/arabic/analyse";
import { allParts as whole, type Match, type Part } from "@/newsroom/search/match";

const title: readonly Part[] = ["title"];
const head: readonly Part[] = ["title", "lead"];

/**
 * What finds the stories that a question asks for, from the best to the weakest, none of them twice: its words in the
 * headline as they stand there, then by their stems, then anywhere. Within a tier the newest story comes first.
 */
export function rankedMatches(question: Question, filters: Match[]): Match[] {
  const [titleExact, titleStems, headStems] = [
    exactly(question, title),
    byStems(question, title),
    byStems(question, head),
  ];
  const [exact, stems] = [exactly(question, whole), byStems(question, whole)];
  const tiers: Match[] =
    question.words.length > 1
      ? [
          inSequence(question, title),
          without(titleExact, inSequence(question, title)),
          without(titleStems, titleExact),
          without(headStems, titleStems),
          without(inSequence(question, whole), headStems),
          without(exact, headStems, inSequence(question, whole)),
          without(stems, headStems, exact),
        ]
      : [
          titleExact,
          without(titleStems, titleExact),
          without(headStems, titleStems),
          without(exact, headStems),
          without(stems, headStems, exact),
        ];
  return tiers.map((tier) => narrow(tier, filters));
}

/** All stories that hold every word of a question in some form. */
export function anyForm(question: Question, filters: Match[]): Match {
  return narrow(byStems(question, whole), filters);
}

/**
 * Stories that hold all but `spare` of the words, best first: what lacks the last words comes before what lacks the
 * first, so the rarest words should stand first; then those that hold them in headline and standfirst.
 */
export function rankedSome(question: Question, spare: number, filters: Match[]): Match[] {
  const kept = keepAllBut(question, spare);
  const tiers = kept.flatMap((some, at) => {
    const better = kept.slice(0, at).map((other) => byStems(other, whole));
    const [inHead, anywhere] = [byStems(some, head), byStems(some, whole)];
    return [without(inHead, ...better), without(anywhere, ...better, inHead)];
  });
  return tiers.map((tier) => narrow(tier, filters));
}

/** All stories that hold all but `spare` of the words. */
export function someForm(question: Question, spare: number, filters: Match[]): Match {
  return narrow({ kind: "any", of: keepAllBut(question, spare).map((some) => byStems(some, whole)) }, filters);
}

function keepAllBut(question: Question, spare: number): Question[] {
  return choose(question.terms, question.terms.length - spare).map((terms) => ({ ...question, terms }));
}

function inSequence({ words }: Question, parts: readonly Part[]): Match {
  return { kind: "words", words, parts };
}

function exactly({ terms }: Question, parts: readonly Part[]): Match {
  return { kind: "all", of: terms.map(({ words }) => ({ kind: "words", words, parts })) };
}

function byStems({ terms }: Question, parts: readonly Part[]): Match {
  return { kind: "all", of: terms.map((term) => oneByStems(term, parts)) };
}

function oneByStems({ stems, synonyms }: Term, parts: readonly Part[]): Match {
  const own: Match[] = stems.map((forms) => ({
    kind: "any",
    of: forms.map((stem) => ({ kind: "stem", stem, parts })),
  }));
  return { kind: "any", of: [{ kind: "all", of: own }, ...synonyms.map((words) => byName(words, parts))] };
}

/** Another name of the same thing: particles may be attached to one word, several stand one after the other. */
function byName(words: string[], parts: readonly Part[]): Match {
  const [word = ""] = words;
  if (words.length > 1) return { kind: "words", words, parts };
  return { kind: "any", of: stemsOf(word).map((stem) => ({ kind: "stem", stem, parts })) };
}

/** All ways to take `count` of `items`, in order. */
function choose<Item>(items: Item[], count: number): Item[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, at) => choose(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));
}

function without(match: Match, ...not: Match[]): Match {
  return not.length === 0 ? match : { kind: "without", match, not: { kind: "any", of: not } };
}

function narrow(match: Match, filters: Match[]): Match {
  return filters.length === 0 ? match : { kind: "all", of: [...filters, match] };
}
