import type { Payload } from "payload";
import { beforeAll, expect, it, vi } from "vitest";
import { selectRows, sql, writeRows } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { healListings } from "./heal-listings";

vi.setConfig({ testTimeout: 120_000 });

let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

const listed = () =>
  selectRows<{ list: string; at: string; id: number }>(
    newsroom,
    sql`SELECT list, at, article_id AS id FROM listings ORDER BY list, at, article_id`,
  );

it("lists what is missing and takes out what is not published, and touches nothing else", async () => {
  const section = await newsroom.create({
    collection: "sections",
    data: { name: "محليات", slug: "local" },
    draft: true,
  });
  const ids: number[] = [];
  for (const title of ["أول", "ثانٍ", "ثالث"]) {
    const story = { title, slug: `story-${ids.length}`, language: "ar" as const, section: section.id };
    const { id } = await newsroom.create({ collection: "articles", data: story, draft: true });
    await newsroom.update({ collection: "articles", id, data: { _status: "published" } });
    ids.push(id);
  }
  const [first = 0, second = 0] = ids;
  const before = await listed();
  expect(new Set(before.map(({ id }) => id))).toEqual(new Set(ids));
  await writeRows(newsroom, sql`DELETE FROM listings WHERE article_id = ${first}`);
  await healListings(newsroom);
  expect(await listed()).toEqual(before);

  await writeRows(newsroom, sql`UPDATE articles SET _status = 'draft' WHERE id = ${second}`);
  await writeRows(newsroom, sql`INSERT INTO listings (list, at, article_id) VALUES ('mark', '2026', ${first})`);
  await healListings(newsroom);
  const after = await listed();
  expect(after.filter(({ id }) => id === second)).toEqual([]);
  // What is right is not written anew: readers of other instances look at it meanwhile.
  expect(after.map(({ list }) => list)).toContain("mark");
});
