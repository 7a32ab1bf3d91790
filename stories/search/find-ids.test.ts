import { beforeAll, describe, expect, it } from "vitest";
import { analyseQuestion } from "@/arabic/analyse";
import type { SearchEngine } from "@/newsroom/search/engine";
import { openSampleEngine } from "@/newsroom/search/sample-engine";
import { keyRange } from "@/newsroom/search/story-key";
import { findIds, type Sort } from "./find-ids";
import { suggestSpellings } from "./suggest";

/** Newest last. */
const stories = [
  { id: 1, title: "طريق حلب الدولي", lead: "", body: "" },
  { id: 2, title: "طرق حلب", lead: "", body: "" },
  { id: 3, title: "خبر", lead: "حول طرق في حلب", body: "" },
  { id: 4, title: "خبر", lead: "", body: "أُغلق طريق حلب مساء" },
  { id: 5, title: "خبر", lead: "", body: "في حلب كل طريق مغلق" },
  { id: 6, title: "خبر", lead: "", body: "مرّت الطرق خارج حلب" },
  { id: 7, title: "حلب", lead: "", body: "" },
];

let engine: SearchEngine;

beforeAll(async () => {
  ({ engine } = await openSampleEngine());
  for (const story of stories) {
    const at = `2026-01-0${story.id}T00:00:00.000Z`;
    await engine.put({ ...story, edition: "ar", publishedAt: at, updatedAt: at, labels: [`s${story.id % 2}`] });
  }
});

type Way = { sort?: Sort; limit?: number; offset?: number; section?: string };

function find(text: string, { sort = "relevance", limit = 20, offset = 0, section }: Way = {}) {
  const filters = section ? [{ kind: "label", label: section } as const] : [];
  const range = keyRange("ar", null, null);
  return findIds(engine, { question: analyseQuestion(text), filters, range, sort, window: { limit, offset } });
}

describe("findIds", () => {
  it("puts exact words before stems and headlines before texts", async () => {
    await expect(find("طريق حلب")).resolves.toEqual({ ids: [1, 2, 3, 4, 5, 6], total: 6, some: false });
  });

  it("pages through the tiers without losing or repeating a story", async () => {
    const ids = [];
    for (let offset = 0; offset < 8; offset += 1) ids.push(...(await find("طريق حلب", { limit: 1, offset })).ids);
    expect(ids).toEqual([1, 2, 3, 4, 5, 6]);
    await expect(find("طريق حلب", { limit: 4, offset: 3 })).resolves.toMatchObject({ ids: [4, 5, 6], total: 6 });
  });

  it("sorts by time when asked to", async () => {
    await expect(find("طريق حلب", { sort: "time", limit: 3 })).resolves.toMatchObject({ ids: [6, 5, 4], total: 6 });
  });

  it("keeps to a section", async () => {
    await expect(find("طريق حلب", { section: "s0" })).resolves.toMatchObject({ ids: [2, 4, 6], total: 3 });
  });

  it("asks for less when no story holds every word, and says so", async () => {
    await expect(find("طريق حلب زرافة")).resolves.toMatchObject({ ids: [1, 2, 3, 4, 5, 6], some: true });
    await expect(find("الدولي مساء حلب")).resolves.toMatchObject({ total: 2, some: true });
    await expect(find("زرافة كنغر")).resolves.toEqual({ ids: [], total: 0, some: false });
    await expect(find("زرافة")).resolves.toEqual({ ids: [], total: 0, some: false });
  });
});

describe("suggestSpellings", () => {
  it.each([
    ["الدوولي", ["الدولي"]],
    ["طريق جلب", ["طريق حلب"]],
    ["طريق حلب", []],
    ["قسطنطينية", []],
    ["؟", []],
  ])("%s → %j", async (text, spellings) => {
    await expect(suggestSpellings(engine, "ar", text)).resolves.toEqual(spellings);
  });
});
