import type { Payload } from "payload";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { listenForPurges, recordPurges } from "@/press/purge";
import { selectRow, sql, writeRows } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";

let newsroom: Payload;
let section: number;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  // As on a server.
  listenForPurges(() => undefined);
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

it.each(["withdrawn", "deleted"])("throws a story that is %s away before anything else is done", async (what) => {
  const data = { title: "خبر", slug: `first-${what}`, language: "ar", section, _status: "published" } as const;
  const { id } = await newsroom.create({ collection: "articles", data });
  await writeRows(newsroom, sql`ALTER TABLE listings RENAME TO elsewhere`);
  let failed = false;
  const purged = await recordPurges(async () => {
    const work =
      what === "deleted"
        ? newsroom.delete({ collection: "articles", id })
        : newsroom.update({ collection: "articles", id, data: { _status: "draft" } });
    await work.catch(() => (failed = true));
  });
  await writeRows(newsroom, sql`ALTER TABLE elsewhere RENAME TO listings`);
  expect({ failed, kind: purged[0]?.kind }).toEqual({ failed: true, kind: "withdrawn" });
  expect(purged[0]?.names).toEqual(
    expect.arrayContaining([`article:${id}`, "search:ar", "latest:ar", `section:${section}`]),
  );
});
