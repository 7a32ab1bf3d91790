import sharp from "sharp";
import { pathOf } from "../fixtures/full-story";
import { expect, test } from "../fixtures/newsroom";

const longest = "كلمة ".repeat(99).trim();

for (const title of ["خبر", "Reuters: خبر يبدأ باسم لاتيني", "مُعَلِّمَةٌ تُدَرِّسُ: “لَنْ أَتْرُكَ أَحَدًا” & <وسم>", "😀 خبر", longest]) {
  test(`a card is drawn for “${title.slice(0, 40)}”`, async ({ make, stranger }) => {
    const { id } = await make.story({ title });
    const answer = await stranger.get(`/card/${id}.png`);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const card = sharp(await answer.body());
    expect(await card.metadata()).toMatchObject({ width: 1200, height: 630 });
    const { channels } = await card.stats();
    // Ink on paper: neither blank nor a box over everything.
    expect(channels[1]?.mean).toBeGreaterThan(150);
    expect(channels[1]?.mean).toBeLessThan(248);
  });
}

test("a story without a picture is passed on with its card, one with a picture never", async ({
  make,
  stranger,
  baseURL,
}) => {
  const [bare, illustrated] = [await make.story(), await make.story({ leadImage: (await make.picture()).id })];
  const imageOf = async (path: string) =>
    /<meta property="og:image" content="([^"]+)"/.exec(await (await stranger.get(path)).text())?.[1];
  expect(await imageOf(pathOf(bare))).toBe(new URL(`/card/${bare.id}.png`, baseURL).href);
  expect(await imageOf(pathOf(illustrated))).toContain("/media/");
});

test("a card follows its headline, and goes with its story", async ({ make, people, stranger }) => {
  const { id } = await make.story({ title: "عنوان أول" });
  const draft = await make.draft();
  const read = async () => (await stranger.get(`/card/${id}.png`)).body();
  const first = await read();
  expect((await read()).equals(first)).toBe(true);
  await people.editor.request.patch(`/api/articles/${id}`, { data: { title: "عنوان آخر", _status: "published" } });
  expect((await read()).equals(first)).toBe(false);
  await people.editor.request.patch(`/api/articles/${id}`, { data: { _status: "draft" } });
  const gone = await stranger.get(`/card/${id}.png`);
  expect([gone.status(), (await gone.body()).length]).toEqual([410, 0]);
  expect((await stranger.get(`/card/${draft.id}.png`)).status()).toBe(404);
});

for (const file of [
  "0.png",
  "-1.png",
  "1e9.png",
  "abc.png",
  "999999999.png",
  "1.jpg",
  "1",
  "99999999999999999999.png",
  "%00.png",
]) {
  test(`there is no card ${file}`, async ({ stranger }) => {
    expect((await stranger.get(`/card/${file}`)).status()).toBe(404);
  });
}
