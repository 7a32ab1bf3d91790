import { mkdirSync, statSync } from "node:fs";
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
const file = `.cache/search-${count}.db`;
const day = { oldest: Date.UTC(2020, 0, 1), newest: Date.UTC(2020, 11, 31) };

const texts = [...generateStories(20)].map(({ body }) => body);
mkdirSync(".cache", { recursive: true });
const { client, engine } = await openIndex(`file:${file}`);
if ((await countStories()) !== count) await fill();
console.log("\n| questions | number | p50 ms | p95 ms | longest ms | p95 ms of processor |");
console.log("| --- | --- | --- | --- | --- | --- |");

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

/** Takes minutes: a later run with as many stories finds them there. */
async function fill(): Promise<void> {
  await client.execute("pragma journal_mode = wal");
  await client.execute("pragma synchronous = normal");
  const began = performance.now();
  for (const story of generateStories(count)) await engine.put(story);
  const seconds = (performance.now() - began) / 1000;
  console.log(`${count} stories of 250 words: ${seconds.toFixed(0)} s to index`);
}

async function countStories(): Promise<number> {
  const { rows } = await client.execute("select count(*) as n from search_stories");
  console.log(`${file}: ${Math.round(statSync(file).size / 1024 / 1024)} MB`);
  return Number(rows[0]?.["n"]);
}

type Way = { sort?: Sort; offset?: number; narrow?: boolean };

/** Each question three times, each with the excerpts of a page. */
async function measure(
  name: string,
  questions: string[],
  { sort = "relevance", offset = 0, narrow = false }: Way = {},
) {
  const [took, worked]: [number[], number[]] = [[], []];
  const range = narrow ? keyRange("ar", day.oldest, day.newest) : keyRange("ar", null, null);
  const filters = narrow ? [{ kind: "label", label: "s3" } as const] : [];
  for (const text of [...questions, ...questions, ...questions]) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const question = analyseQuestion(text);
    const { ids } = await findIds(engine, { question, filters, range, sort, window: { limit: 20, offset } });
    for (const at of ids.keys()) excerpt(texts[at] ?? "", question);
    took.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
  }
  const figures = [share(took, 0.5), share(took, 0.95), share(took, 1), share(worked, 0.95)];
  console.log(`| ${name} | ${took.length} | ${figures.join(" | ")} |`);
}

function share(values: number[], part: number): string {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
}
