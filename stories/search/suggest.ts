import { countSlips } from "@/arabic/distance";
import { analyseQuestion } from "@/arabic/analyse";
import { splitWords } from "@/arabic/words";
import type { Edition } from "@/domain/edition";
import type { SearchEngine } from "@/newsroom/search/engine";
import { keyRange } from "@/newsroom/search/story-key";
import { isKnown } from "./find-ids";

const mostSpellings = 3;
const mostWords = 6;

/** Other spellings of a question whose words no story holds, the likeliest first. */
export async function suggestSpellings(engine: SearchEngine, edition: Edition, text: string): Promise<string[]> {
  const range = keyRange(edition, null, null);
  let spellings = [""];
  let [end, changed] = [0, false];
  for (const { text: word, start, end: after } of splitWords(text).slice(0, mostWords)) {
    const between = text.slice(end, start);
    end = after;
    const known = await isKnown(engine, analyseQuestion(word), [], range);
    const near = known ? [] : await listNear(engine, edition, word);
    changed ||= near.length > 0;
    const choices = near.length > 0 ? near : [text.slice(start, after)];
    spellings = spellings.flatMap((spelling) => choices.map((choice) => spelling + between + choice));
    spellings = spellings.slice(0, mostSpellings);
  }
  return changed ? spellings.map((spelling) => (spelling + text.slice(end)).trim()) : [];
}

async function listNear(engine: SearchEngine, edition: Edition, word: string): Promise<string[]> {
  const limit = word.length < 5 ? 1 : 2;
  const like = await engine.listWordsLike(edition, word, limit);
  const near = like.flatMap(({ word: candidate, written, stories }) => {
    const slips = countSlips(word, candidate, limit);
    return slips <= limit ? [{ written, slips, stories }] : [];
  });
  near.sort((one, other) => one.slips - other.slips || other.stories - one.stories);
  return near.slice(0, mostSpellings).map(({ written }) => written);
}
