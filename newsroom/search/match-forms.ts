import { stemsOf } from "@/arabic/stem";
import type { Edition } from "@/domain/edition";
import type { Asked } from "./asked-words";
import type { SearchEngine } from "./engine";
import { limits } from "./limits";
import type { Match } from "./match";

/** What holds all words, each in any form or as the beginning of a word that is known: it may still be being typed. */
export async function matchForms(engine: SearchEngine, edition: Edition, { part, words }: Asked): Promise<Match> {
  const parts = [part];
  const each = words.map(async (word): Promise<Match> => {
    const longer = await engine.listWordsFrom(edition, word, limits.forms);
    const whole = new Set([word, ...longer.map((known) => known.word)]);
    return {
      kind: "any",
      of: [
        ...[...whole].map((one): Match => ({ kind: "words", words: [one], parts })),
        ...stemsOf(word).map((stem): Match => ({ kind: "stem", stem, parts })),
      ],
    };
  });
  return { kind: "all", of: await Promise.all(each) };
}
