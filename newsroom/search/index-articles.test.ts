import type { Payload } from "payload";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { recordPurges } from "@/press/purge";
import { selectRow, sql, writeRows } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";

let newsroom: Payload;
let section: number;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  const data = { name: "محليات", slug: "local" };
  section = (await newsroom.create({ collection: "sections", data, draft: true })).id;
});
afterEach(() => vi.useRealTimers());

const isIndexed = async (id: number) => {
  const query = sql`SELECT count(*) AS count FROM search_stories WHERE id = ${id}`;
  return (await selectRow<{ count: number }>(newsroom, query)).count === 1;
};

it.each(["withdraws", "deletes"])(
  "%s a story at once although the index is away, and mends that when it is back",
  async (deed) => {
    const data = {
      title: "خبر يجب أن يُسحب",
      slug: `gone-${deed}`,
      language: "ar",
      section,
      _status: "published",
    } as const;
    const { id } = await newsroom.create({ collection: "articles", data });
    expect(await isIndexed(id)).toBe(true);
    await writeRows(newsroom, sql`ALTER TABLE search_stories RENAME TO stories_elsewhere`);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const purged = await recordPurges(() =>
      deed === "deletes"
        ? newsroom.delete({ collection: "articles", id })
        : newsroom.update({ collection: "articles", id, data: { _status: "draft" } }),
    );
    expect(purged.find(({ names }) => names.includes(`article:${id}`))).toMatchObject({ kind: "withdrawn" });
    await writeRows(newsroom, sql`ALTER TABLE stories_elsewhere RENAME TO search_stories`);
    expect(await isIndexed(id)).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    await expect.poll(() => isIndexed(id)).toBe(false);
  },
);

it("throws a withdrawn story away before anything else is done", async () => {
  const data = { title: "خبر", slug: "first-of-all", language: "ar", section, _status: "published" } as const;
  const { id } = await newsroom.create({ collection: "articles", data });
  await writeRows(newsroom, sql`ALTER TABLE listings RENAME TO lists_elsewhere`);
  let failed = false;
  const purged = await recordPurges(async () => {
    await newsroom.update({ collection: "articles", id, data: { _status: "draft" } }).catch(() => (failed = true));
  });
  await writeRows(newsroom, sql`ALTER TABLE lists_elsewhere RENAME TO listings`);
  expect(failed).toBe(true);
  expect(purged).toEqual([{ names: [`article:${id}`, "search:ar"], kind: "withdrawn" }]);
});
