import { splitWords } from "@/arabic/words";
import type { Entry } from "@/newsroom/search/engine";
import { readCorpus } from "./corpus";

const wordsInStory = 250;
const wordsInTitle = 8;
const wordsInLead = 20;
const rareWords = 60_000;
const letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
const firstMinute = Date.UTC(2010, 0, 1);
const minuteMs = 60_000;

/** The same stories at every run: words of the corpus as often as they stand there, every sixth one invented. */
export function* generateStories(count: number): Generator<Entry> {
  const random = startRandom(20_261_122);
  const words = readCorpus()
    .filter(({ edition }) => edition === "ar")
    .flatMap(({ title, lead, body }) => splitWords(`${title} ${lead} ${body}`).map((word) => word.text));
  const pick = () => (random(6) === 0 ? inventWord(random(rareWords)) : (words[random(words.length)] ?? ""));
  const text = (length: number) => Array.from({ length }, pick).join(" ");
  for (let id = 1; id <= count; id += 1) {
    const publishedAt = new Date(firstMinute + random(8_000_000) * minuteMs).toISOString();
    const labels = [`s${random(8)}`, `a${random(40)}`];
    const texts = { title: text(wordsInTitle), lead: text(wordsInLead), body: text(wordsInStory) };
    yield { id, edition: "ar", publishedAt, updatedAt: publishedAt, labels, ...texts };
  }
}

function inventWord(number: number): string {
  let [word, rest] = ["", number + 1000];
  for (; rest > 0; rest = Math.floor(rest / letters.length)) word += letters[rest % letters.length] ?? "";
  return word;
}

/** Whole numbers below a limit, the same at every run (mulberry32). */
function startRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
