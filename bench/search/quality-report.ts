import { openIndex } from "./open-index";
import { otherRankings } from "./other-rankings";
import { fill, judge, type Quality, siteRanking, summarise } from "./quality";

/** Prints how well judged questions are answered, by kind of question, and beside other ways to rank. */
const { client, engine } = await openIndex(":memory:");
await fill(engine);
const judgements = await judge(siteRanking(engine));

console.log("| kind | questions | recall@10 | MRR |\n| --- | --- | --- | --- |");
for (const kind of new Set(judgements.map((judgement) => judgement.kind))) {
  printRow(kind, summarise(judgements.filter((judgement) => judgement.kind === kind)));
}
printRow("**all**", summarise(judgements));

console.log("\n| ranking | questions | recall@10 | MRR |\n| --- | --- | --- | --- |");
printRow("**the site’s**", summarise(judgements));
for (const [name, ranking] of Object.entries(otherRankings(client))) printRow(name, summarise(await judge(ranking)));

console.log("\nNot first, or not among the first ten:");
for (const { kind, text, reciprocal, missed } of judgements) {
  if (reciprocal < 1 || missed.length > 0) console.log(`  ${kind}: ${text} (1/${1 / reciprocal}) ${missed.join(", ")}`);
}
process.exit(0);

function printRow(name: string, { questions, recall, mrr }: Quality): void {
  console.log(`| ${name} | ${questions} | ${recall.toFixed(3)} | ${mrr.toFixed(3)} |`);
}
