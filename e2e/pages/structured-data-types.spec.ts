import type { PageName } from "../fixtures/printed-pages";
import { expect, test } from "../fixtures/reader";
import { findTypeFaults, readGraphs, type Told } from "../fixtures/structured-data";

const told: PageName[] = [
  "the front page",
  "the English front page",
  "a story with every part",
  "a bare story",
  "an English story",
  "a section",
  "a tag",
  "an author",
];

test("what pages tell search engines is in the vocabulary of schema.org", async ({ page, printed }) => {
  const graphs: Record<string, Told> = {};
  for (const name of told) {
    await page.goto(printed.paths[name]);
    const [graph, ...others] = await readGraphs(page);
    expect(others, name).toEqual([]);
    graphs[name] = graph;
  }
  expect(findTypeFaults(graphs)).toBe("");
});

test("the vocabulary is really asked", () => {
  const graph = (thing: object) => ({ "@context": "https://schema.org", "@graph": [thing] });
  const faults = findTypeFaults({
    "a word of nobody's": graph({ "@type": "NewsArticle", headlin: "خبر" }),
    "an unknown type": graph({ "@type": "NewsArticel", headline: "خبر" }),
    "a wrong value": graph({ "@type": "NewsArticle", isAccessibleForFree: 12 }),
  });
  expect(faults.match(/error TS/g)).toHaveLength(3);
});
