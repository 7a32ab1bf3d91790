import { analyseQuestion } from "@/arabic/analyse";
import type { SearchEngine } from "@/newsroom/search/engine";
import { keyRange } from "@/newsroom/search/story-key";
import { findIds } from "@/stories/search/find-ids";
import { type Judged, readCorpus, readQueries } from "./corpus";

/** How well questions are answered: the share of right stories among the first ten, and 1 / the place of the first. */
export type Quality = { questions: number; recall: number; mrr: number };
type Judgement = { kind: string; text: string; recall: number; reciprocal: number; missed: string[] };

/** Finds the ids of the ten best stories for a question. */
export type Ranking = (text: string) => Promise<number[]>;

const shown = 10;

/** What readers get: the same search as that of the page. */
export function siteRanking(engine: SearchEngine): Ranking {
  return async (text) => {
    const window = { limit: shown, offset: 0 };
    const question = analyseQuestion(text);
    const range = keyRange("ar", null, null);
    return (await findIds(engine, { question, filters: [], range, sort: "relevance", window })).ids;
  };
}

export async function fill(engine: SearchEngine): Promise<void> {
  for (const story of readCorpus()) await engine.put(story);
}

/** Puts every judged question to a ranking. */
export async function judge(ranking: Ranking): Promise<Judgement[]> {
  const keys = new Map(readCorpus().map(({ id, key }) => [id, key]));
  const ids = new Map([...keys].map(([id, key]) => [key, id]));
  const judgements: Judgement[] = [];
  for (const query of readQueries()) {
    const unknown = query.relevant.filter((key) => !ids.has(key));
    if (unknown.length > 0) throw new Error(`no story is called ${unknown.join(", ")}`);
    const found = (await ranking(query.text)).map((id) => keys.get(id) ?? "");
    judgements.push(judgeOne(query, found));
  }
  return judgements;
}

function judgeOne({ kind, text, relevant }: Judged, found: string[]): Judgement {
  const missed = relevant.filter((key) => !found.slice(0, shown).includes(key));
  const first = found.findIndex((key) => relevant.includes(key));
  const possible = Math.min(relevant.length, shown);
  const recall = (relevant.length - missed.length) / possible;
  return { kind, text, recall, reciprocal: first < 0 ? 0 : 1 / (first + 1), missed };
}

export function summarise(judgements: Judgement[]): Quality {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    questions: judgements.length,
    recall: mean(judgements.map(({ recall }) => recall)),
    mrr: mean(judgements.map(({ reciprocal }) => reciprocal)),
  };
}
