import { readDoc } from "../fixtures/answers";
import { body, paragraph } from "../fixtures/lexical";
import { uploadPicture } from "../fixtures/make";
import { jpeg } from "../fixtures/pictures";
import { expect, test } from "../fixtures/reader";
import { findThing } from "../fixtures/structured-data";
import { uniqueLatin, uniqueWord } from "../fixtures/unique";

const script = `</script><img src=x onerror="globalThis.executed='yes'"><!--`;

test("code in the words of the newsroom is printed, not run", async ({ page, make, people, cleanUp }) => {
  const word = uniqueWord();
  const evil = (place: string) => `${place} ${word} ${script}`;
  const named = () => ({ name: evil("اسم"), slug: uniqueLatin() });
  const [tag, author] = [await make.other("tags", named()), await make.other("authors", named())];
  const description = { alt: evil("بديل"), caption: evil("تعليق"), credit: evil("مصدر") };
  const picture = await readDoc<{ id: number }>(
    await uploadPicture(people.reporter.request, await jpeg(), description),
    201,
  );
  cleanUp("media", picture.id);
  const story = await make.story({
    title: evil("عنوان"),
    kicker: script,
    standfirst: evil("مقدمة"),
    leadImage: picture.id,
    leadCaption: evil("تعليق"),
    bylineNote: script,
    dateline: script,
    tags: [tag.id],
    authors: [author.id],
    publishedAt: "2019-03-23T08:00:00.000Z",
    corrections: [{ at: "2019-03-24T08:00:00.000Z", text: evil("تصويب") }],
    body: body(paragraph(evil("متن"))),
  });
  await page.goto(`/news/${story.id}`);
  for (const place of ["عنوان", "مقدمة", "تعليق", "متن", "تصويب", "اسم"]) {
    await expect(page.getByText(evil(place)).first()).toBeVisible();
  }
  await expect(page.getByRole("img", { name: evil("بديل") })).toBeVisible();
  expect(await findThing(page, "NewsArticle")).toMatchObject({
    headline: evil("عنوان"),
    description: evil("مقدمة"),
    keywords: [evil("اسم")],
  });
  await expect(page.locator("img[src=x]")).toHaveCount(0);
  expect(await page.evaluate(() => "executed" in globalThis)).toBe(false);
});

test("marks that turn text around do not reach the page", async ({ make, stranger }) => {
  const marks = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c";
  const turn = (words: string) => `\u202e${words}\u2066 ${marks}`;
  const word = uniqueWord();
  const story = await make.story({
    title: turn(`عنوان ${word}`),
    kicker: turn("تمهيد"),
    standfirst: turn("مقدمة"),
    bylineNote: turn("ملاحظة"),
    publishedAt: "2019-03-23T08:00:00.000Z",
    corrections: [{ at: "2019-03-24T08:00:00.000Z", text: turn("تصويب") }],
    body: body(paragraph(turn("متن"))),
  });
  const page = await (await stranger.get(`/news/${story.id}`)).text();
  expect(page).toContain(`عنوان ${word}`);
  expect(page).toContain("تصويب");
  expect(page.match(/[\u202a-\u202e\u2066-\u2069]|&#(?:x20[26]\w|82[3-9]\d);|%E2%80%A[A-E]/gi)).toBeNull();
});

test("marks in names that the newsroom gives do not reach the page", async ({ make, stranger }) => {
  const name = `\u202e${uniqueWord()}`;
  const tag = await make.other<{ id: number; slug: string }>("tags", { name, slug: uniqueLatin() });
  const author = await make.other<{ id: number; slug: string }>("authors", { name, slug: uniqueLatin() });
  const story = await make.story({ tags: [tag.id], authors: [author.id], dateline: name });
  for (const path of [`/news/${story.id}`, `/tag/${tag.slug}`, `/author/${author.slug}`]) {
    const page = await (await stranger.get(path)).text();
    expect.soft(page, path).toContain(name.slice(1));
    expect.soft(page.match(/.{30}\u202e.{10}/g), path).toBeNull();
  }
});
