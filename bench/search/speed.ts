import { mkdirSync, rmSync, statSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { analyseQuestion } from "@/arabic/analyse";
import { excerpt } from "@/arabic/mark-words";
import { keyRange } from "@/newsroom/search/story-key";
import { findIds, type Sort } from "@/stories/search/find-ids";
import { readQueries } from "./corpus";
import { generateStories } from "./generated";
import { openIndex } from "./open-index";

/** How long questions take among many stories: `node scripts/command.mjs ../bench/search/speed [how many]`. */
const count = Number(process.argv[2] ?? 50_000);
const file = ".cache/search-speed.db";
const day = { oldest: Date.UTC(2020, 0, 1), newest: Date.UTC(2020, 11, 31) };

mkdirSync(".cache", { recursive: true });
for (const ending of ["", "-wal", "-shm"]) rmSync(file + ending, { force: true });
const { client, engine } = await openIndex(`file:${file}`);
await client.execute("pragma journal_mode = wal");
await client.execute("pragma synchronous = normal");
const texts: string[] = [];
const began = performance.now();
for (const story of generateStories(count)) {
  if (texts.length < 20) texts.push(story.body);
  await engine.put(story);
}
const seconds = (performance.now() - began) / 1000;
const megabytes = Math.round(statSync(file).size / 1024 / 1024);
console.log(`${count} stories of 250 words: ${seconds.toFixed(0)} s to index, ${megabytes} MB`);
console.log("\n| questions | number | p50 ms | p95 ms | longest ms |\n| --- | --- | --- | --- | --- |");

const judged = readQueries().map(({ text }) => text);
const common = [
  "في سوريا",
  "المدينة",
  "الناس",
  "الماء",
  "بيت المدينة",
  "طريق حلب دمشق",
  "سعر الخبز",
  "كل يوم في المدينة",
];
await measure("the judged ones", judged);
await measure("the judged ones, newest first", judged, { sort: "time" });
await measure("of the commonest words", common);
await measure("of the commonest words, page 50", common, { offset: 980 });
await measure("within one section and year", judged, { narrow: true });
await measure(
  "misspelled, nothing found",
  judged.map((text) => text.replaceAll(/[\u0621-\u064a]{3,}/g, "$&ظظ")),
);
process.exit(0);

type Way = { sort?: Sort; offset?: number; narrow?: boolean };

/** Each question three times, each with the excerpts of a page. */
async function measure(
  name: string,
  questions: string[],
  { sort = "relevance", offset = 0, narrow = false }: Way = {},
) {
  const took: number[] = [];
  const range = narrow ? keyRange("ar", day.oldest, day.newest) : keyRange("ar", null, null);
  const filters = narrow ? [{ kind: "label", label: "s3" } as const] : [];
  for (const text of [...questions, ...questions, ...questions]) {
    const start = performance.now();
    const question = analyseQuestion(text);
    const { ids } = await findIds(engine, { question, filters, range, sort, window: { limit: 20, offset } });
    for (const at of ids.keys()) excerpt(texts[at] ?? "", question);
    took.push(performance.now() - start);
  }
  took.sort((one, other) => one - other);
  const share = (part: number) => (took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? 0).toFixed(1);
  console.log(`| ${name} | ${took.length} | ${share(0.5)} | ${share(0.95)} | ${share(1)} |`);
}
