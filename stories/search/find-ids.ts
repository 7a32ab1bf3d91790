import type { Question } from "@/arabic/analyse";
import type { SearchEngine, SearchQuestions } from "@/newsroom/search/engine";
import type { Match } from "@/newsroom/search/match";
import type { KeyRange } from "@/newsroom/search/story-key";
import { anyForm, rankedMatches, rankedSome, someForm } from "./tiers";

export type Sort = "relevance" | "time";
export type Window = { limit: number; offset: number };
export type Search = { question: Question; filters: Match[]; range: KeyRange; sort: Sort; window: Window };

/** Nobody looks further, and a word that most stories hold is not counted in all of them. */
export const mostFound = 1000;

/**
 * Ids of the stories found, in order, how many there are in all, and whether they hold only some of the words. A `total`
 * above {@link mostFound} says that there are more.
 */
export type FoundIds = { ids: number[]; total: number; some: boolean };

const nothing: FoundIds = { ids: [], total: 0, some: false };

/**
 * Finds what a question asks for: stories that hold all its words; where there is none, those that hold all words that
 * any story holds; where there is none either, those that lack one or two.
 */
export async function findIds(engine: SearchEngine, search: Search): Promise<FoundIds> {
  return search.question.terms.length === 0 ? nothing : engine.ask((index) => findIn(index, search));
}

async function findIn(index: SearchQuestions, search: Search): Promise<FoundIds> {
  const { question, filters } = search;
  const all = { best: rankedMatches(question, filters), any: anyForm(question, filters) };
  const found = await findWith(index, search, all);
  if (found.total > 0 || question.terms.length === 1) return found;
  for (const way of await waysToAskLess(index, search)) {
    const some = await findWith(index, search, way);
    if (some.total > 0) return { ...some, some: true };
  }
  return nothing;
}

type Way = { best: Match[]; any: Match };

async function waysToAskLess(index: SearchQuestions, search: Search): Promise<Way[]> {
  const { question, filters } = search;
  const known = await keepKnown(index, search);
  if (known.terms.length === 0) return [];
  const fewer: Way[] =
    known.terms.length < question.terms.length
      ? [{ best: rankedMatches(known, filters), any: anyForm(known, filters) }]
      : [];
  for (const spare of [1, 2]) {
    if (known.terms.length <= spare) continue;
    fewer.push({ best: rankedSome(known, spare, filters), any: someForm(known, spare, filters) });
  }
  return fewer;
}

const mostKnown = 6;

/** A question without the words that no story holds, rare ones first: they say most of what is meant. */
async function keepKnown(index: SearchQuestions, { question, filters, range }: Search): Promise<Question> {
  const counted = [];
  for (const term of question.terms) {
    const alone = anyForm({ words: term.words, terms: [term] }, filters);
    counted.push({ term, stories: await index.count(alone, range, mostFound + 1) });
  }
  const known = counted.filter(({ stories }) => stories > 0);
  known.sort((one, other) => one.stories - other.stories);
  const terms = known.slice(0, mostKnown).map(({ term }) => term);
  return { words: terms.flatMap(({ words }) => words), terms };
}

/** Whether some story holds the words of a question. */
export async function isKnown(
  engine: SearchEngine,
  question: Question,
  filters: Match[],
  range: KeyRange,
): Promise<boolean> {
  return (await engine.ask((index) => index.count(anyForm(question, filters), range, 1))) > 0;
}

async function findWith(
  index: SearchQuestions,
  { range, sort, window }: Search,
  { best, any }: Way,
): Promise<FoundIds> {
  const { limit, offset } = window;
  const total = await index.count(any, range, mostFound + 1);
  if (Math.min(total, mostFound) <= offset) return { ids: [], total, some: false };
  const wanted = Math.min(offset + limit, total);
  const ids: number[] = [];
  for (const tier of sort === "time" ? [any] : best) {
    if (ids.length >= wanted) break;
    ids.push(...(await index.list(tier, range, wanted - ids.length)));
  }
  return { ids: ids.slice(offset), total, some: false };
}
