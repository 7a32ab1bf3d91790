import type { Payload, Where } from "payload";
import { beforeAll, describe, expect, it } from "vitest";
import { sql, writeRows } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { type Named, namedCollections } from "./known-names";

let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

async function make(collection: Named, name: string, english?: string): Promise<number> {
  const slug = `${collection}-${Math.random().toString(36).slice(2)}`;
  const { id } = await newsroom.create({ collection, locale: "ar", data: { name, slug } });
  if (english) await newsroom.update({ collection, id, locale: "en", data: { name: english } });
  return id;
}

/** What is answered to somebody who asks over the API. */
async function find(collection: Named, where: Where): Promise<number[]> {
  const { docs } = await newsroom.find({
    collection,
    where,
    locale: "ar",
    depth: 0,
    overrideAccess: false,
    sort: "id",
  });
  return docs.map(({ id }) => id);
}
const like = (words: string): Where => ({ name: { like: words } });

describe.each(namedCollections)("%s", (collection) => {
  it("are found in any form, whatever the hamza, while typing and in both languages", async () => {
    const id = await make(collection, "الآثار الإسلامية", "Islamic antiquities");
    const found = ["اثار", "أثار", "الاثار", "إسلا", "للآثار الاسلاميه", "ANTIQ", "islamic"];
    const lost = ["اثار مسيحية", "ثيران"];
    const asked = [...found, ...lost];
    const answers: [string, number[]][] = [];
    for (const words of asked) answers.push([words, await find(collection, like(words))]);
    expect(answers).toEqual(asked.map((words) => [words, found.includes(words) ? [id] : []]));
    await newsroom.delete({ collection, id });
  });
});

describe("a tag", () => {
  it("is found by its new name at once and by its old one no more, also after another instance renamed it", async () => {
    const id = await make("tags", "مطار القاهرة");
    expect(await find("tags", like("مطار"))).toEqual([id]);
    await newsroom.update({ collection: "tags", id, locale: "ar", data: { name: "ميناء طرطوس" } });
    expect(await find("tags", like("مطار"))).toEqual([]);
    expect(await find("tags", like("طرطوس"))).toEqual([id]);
    const now = new Date().toISOString();
    await writeRows(
      newsroom,
      sql`UPDATE tags_locales SET name = 'جسر الرقة' WHERE _parent_id = ${id} AND _locale = 'ar'`,
    );
    await writeRows(newsroom, sql`UPDATE tags SET updated_at = ${now} WHERE id = ${id}`);
    expect(await find("tags", like("رقه"))).toEqual([id]);
    await newsroom.delete({ collection: "tags", id });
    expect(await find("tags", like("رقه"))).toEqual([]);
  });

  it("is found by letters from the middle of a word when no word begins so", async () => {
    const id = await make("tags", "السيستاني");
    expect(await find("tags", like("ستان"))).toEqual([id]);
  });

  it("is found beside other conditions as Payload joins them", async () => {
    const [one, two] = [await make("tags", "نهر الفرات"), await make("tags", "نهر العاصي")];
    expect(await find("tags", like("نهر"))).toEqual([one, two]);
    expect(await find("tags", { and: [{ id: { not_in: [one] } }, like("نهر")] })).toEqual([two]);
    expect(await find("tags", { or: [like("فرات"), { id: { equals: two } }] })).toEqual([one, two]);
    expect(await find("tags", { ...like("نهر"), id: { equals: one } })).toEqual([one]);
    const { totalDocs } = await newsroom.count({ collection: "tags", where: like("نهر"), overrideAccess: false });
    expect(totalDocs).toBe(2);
  });

  it.each(["", "؟!", "%", "_", "'; drop table tags; --", "نهر ".repeat(2000)])(
    "asked for as %j answers",
    async (words) => {
      await expect(find("tags", like(words))).resolves.toBeInstanceOf(Array);
    },
  );
});
