import type { Payload } from "payload";
import { beforeAll, expect, test } from "vitest";
import { sql, writeRows } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { countCorrections, readCorrections } from "./read-corrections";

const perPage = 4;
let newsroom: Payload;

/** Every third story is a draft, every fourth in English; some corrections are of the same moment. */
beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  await writeRows(newsroom, sql`DELETE FROM articles`);
  for (let id = 1; id <= 40; id += 1) {
    const [status, language] = [id % 3 === 0 ? "draft" : "published", id % 4 === 0 ? "en" : "ar"];
    const at = `2026-11-${String(1 + (id % 20)).padStart(2, "0")}T00:00:00.000Z`;
    await writeRows(
      newsroom,
      sql`INSERT INTO articles (id, _status, language, title) VALUES (${id}, ${status}, ${language}, ${`مادة ${id}`})`,
    );
    await writeRows(
      newsroom,
      sql`INSERT INTO articles_corrections (id, _order, _parent_id, at, text, kind)
        VALUES (${`c${id}`}, 1, ${id}, ${at}, ${`تصويب ${id}`}, 'correction')`,
    );
  }
});

test("pages from the beginning and from the end are the list that all of them make", async () => {
  const total = await countCorrections(newsroom, "ar");
  expect(total).toBe(20);
  const all = await readCorrections(newsroom, "ar", { limit: total, offset: 0, total });
  expect(all).toHaveLength(total);
  expect(all.map(({ at }) => at)).toEqual(
    all
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
  expect(all.every(({ article, title }) => title === `مادة ${article}` && article % 3 > 0 && article % 4 > 0)).toBe(
    true,
  );
  for (let offset = 0; offset < total; offset += perPage - 1) {
    const page = await readCorrections(newsroom, "ar", { limit: perPage, offset, total });
    expect(page).toEqual(all.slice(offset, offset + perPage));
  }
});
