import type { Payload, TypedUser, Where } from "payload";
import { beforeAll, describe, expect, it } from "vitest";
import { sql, writeRows } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { type Named, namedCollections } from "./known-names";

let newsroom: Payload;
let reporter: TypedUser;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  const data = {
    email: "reporter@test.example",
    password: "ein-langes-kennwort-4711",
    name: "سلمى",
    role: "reporter",
  } as const;
  const { id } = await newsroom.create({ collection: "users", data });
  reporter = { ...(await newsroom.findByID({ collection: "users", id, depth: 0 })), collection: "users" };
});

async function make(collection: Named, name: string, english?: string): Promise<number> {
  const slug = `${collection}-${Math.random().toString(36).slice(2)}`;
  const { id } = await newsroom.create({ collection, locale: "ar", data: { name, slug } });
  if (english) await newsroom.update({ collection, id, locale: "en", data: { name: english } });
  return id;
}

/** What is answered to somebody who asks over the API. */
async function find(collection: Named, where: Where, user: TypedUser | null = reporter): Promise<number[]> {
  const asked = {
    collection,
    where,
    locale: "ar",
    depth: 0,
    overrideAccess: false,
    sort: "id",
    limit: 50,
    user,
  } as const;
  return (await newsroom.find(asked)).docs.map(({ id }) => id);
}
/** As a list asks. */
const like = (words: string): Where => ({ or: [{ name: { like: words } }] });
/** As a field of choice asks, with what is chosen already. */
const choose = (letters: string, ...chosen: number[]): Where => ({
  and: [...(chosen.length > 0 ? [{ id: { not_in: chosen } }] : []), { name: { like: letters } }],
});

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
    expect(await find("tags", { name: { like: "نهر" }, id: { equals: one } })).toEqual([one]);
    const { totalDocs } = await newsroom.count({
      collection: "tags",
      where: like("نهر"),
      overrideAccess: false,
      user: reporter,
    });
    expect(totalDocs).toBe(2);
    const five = ["فرات", "فرات", "فرات", "فرات", "عاصي"].map(like);
    expect(await find("tags", { or: five })).toEqual([one, two]);
    // What makes no words is letters, as before; a flood of words is bounded.
    expect(await find("tags", like("'; drop table tags; --"))).toEqual([]);
    expect(await find("tags", like("نهر ".repeat(2000)))).toEqual([one, two]);
    for (const letters of ["", "؟!", "%"])
      expect(await find("tags", { and: [like(letters), like("نهر")] })).toBeInstanceOf(Array);
    for (const id of [one, two]) await newsroom.delete({ collection: "tags", id });
  });

  it("is chosen by the letters that were typed, which Payload's select wants to see", async () => {
    const [one, two] = [await make("tags", "كتاب وكتّاب"), await make("tags", "كتب المدارس")];
    const three = await make("tags", "الاستكتاب");
    expect(await find("tags", like("كتاب"))).toEqual([one, two]);
    expect(await find("tags", choose("كتاب"))).toEqual([one, three]);
    expect(await find("tags", choose("كتاب", one))).toEqual([three]);
    expect(await find("tags", choose("مدارس كتب"))).toEqual([two]);
    expect(await find("tags", choose("زرافة"))).toEqual([]);
    const english = await make("tags", "مكتبات", "Libraries");
    expect(await find("tags", choose("libraries"))).toEqual([]);
    expect(await find("tags", like("libraries"))).toEqual([english]);
    for (const id of [one, two, three, english]) await newsroom.delete({ collection: "tags", id });
  });

  it("is found although another that was found by its words is deleted", async () => {
    const [first, middle] = [await make("tags", "ستانلي"), await make("tags", "كردستان")];
    expect(await find("tags", like("ستان"))).toEqual([first]);
    await newsroom.delete({ collection: "tags", id: first });
    expect(await find("tags", like("ستان"))).toContain(middle);
  });

  it("is found by strangers as the database compares", async () => {
    const id = await make("tags", "أذربيجان");
    expect(await find("tags", like("اذربيجان"), null)).toEqual([]);
    expect(await find("tags", like("أذربيجان"), null)).toEqual([id]);
    expect(await find("tags", like("اذربيجان"))).toEqual([id]);
  });

  it("is found among more than are named by their ids", async () => {
    const rows = Array.from({ length: 1001 }, (_, at) => at + 1);
    const now = new Date().toISOString();
    for (const at of rows) {
      await writeRows(
        newsroom,
        sql`INSERT INTO tags (id, slug, updated_at, created_at) VALUES (${90_000 + at}, ${`many-${at}`}, ${now}, ${now})`,
      );
      await writeRows(
        newsroom,
        sql`INSERT INTO tags_locales (name, _locale, _parent_id) VALUES (${`قرية ${at}`}, 'ar', ${90_000 + at})`,
      );
    }
    const { totalDocs } = await newsroom.find({
      collection: "tags",
      where: like("قرية"),
      user: reporter,
      overrideAccess: false,
      limit: 5,
      locale: "ar",
    });
    expect(totalDocs).toBe(1001);
    expect(await find("tags", like("قريه 77"))).toEqual([
      90_077,
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => 90_770 + digit),
    ]);
  });

  it("answers all who ask at once", async () => {
    const id = await make("tags", "خليج عدن");
    const answers = await Promise.all(Array.from({ length: 20 }, () => find("tags", like("عدن"))));
    expect(answers).toEqual(answers.map(() => [id]));
    expect(await find("tags", like("عدن"))).toEqual([id]);
  });
});
