import { normalise } from "./words";

const written =
  "في من على إلى عن مع هذا هذه ذلك تلك هؤلاء الذي التي الذين ما ماذا هل كيف لماذا متى أين كم لا لم لن ليس أن إن أو أم ثم قد كان كانت يكون هو هي هم كما حين حيث بعد قبل بين عند كل غير حول ضد خلال منذ حتى لكن إذا أي وفي ومن وعلى يا the a an of in on at to for and or is are was were by with from as that this it be how why what when where who";

const stopWords = new Set(written.split(" ").map(normalise));

/** Whether a normalised word only holds others together. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
