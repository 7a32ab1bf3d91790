import { createTranslator } from "next-intl";
import english from "@/messages/en.json" with { type: "json" };
import arabic from "@/messages/ar.json" with { type: "json" };
import { body, paragraph } from "../fixtures/lexical";
import { expect, test } from "../fixtures/reader";
import { uniqueWord } from "../fixtures/unique";
import { englishWords, words } from "../fixtures/words";

const say = createTranslator({ locale: "ar", messages: arabic, namespace: "Search" });
const sayInEnglish = createTranslator({ locale: "en", messages: english, namespace: "Search" });

test("a reader finds a story from any page, with its words marked as they were written", async ({ page, make }) => {
  const word = uniqueWord();
  const vowelled = [...word].join("\u064e");
  const story = await make.story({
    title: `سقوطُ المُدُنِ ${word}`,
    body: body(paragraph(`حشو ${"كلام ".repeat(60)} قال إنّ ال${vowelled} بعيد.`)),
  });
  await page.goto("/donate");
  await page.getByRole("banner").getByRole("link", { name: words.Search.open }).click();
  await expect(page).toHaveURL("/search");
  await page.getByRole("searchbox", { name: words.Search.field }).fill(`مدينه ${word}`);
  await page.getByRole("button", { name: words.Search.button }).click();
  await expect(page.getByText(say("count", { count: 1 }), { exact: true })).toBeVisible();
  const hit = page.getByRole("article");
  await expect(hit.locator("mark")).toHaveText([`المُدُنِ ${word}`, `ال${vowelled}`]);
  await expect(page.getByRole("searchbox")).toHaveValue(`مدينه ${word}`);
  await hit.getByRole("link", { name: story.title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
});

test("filters narrow the results and stay with the form", async ({ page, make }) => {
  const [word, author] = [uniqueWord(), await make.term("authors")];
  const old = await make.story({
    title: `قديم ${word}`,
    publishedAt: "2010-05-06T10:00:00.000Z",
    authors: [author.id],
  });
  const newer = await make.story({ title: `أحدث ${word}`, publishedAt: "2011-05-06T10:00:00.000Z" });
  const headlines = page.getByRole("article").getByRole("heading");
  await page.goto(`/search?q=${word}`);
  await expect(headlines).toHaveText([newer.title, old.title]);
  await page.getByText(words.Search.filters).click();
  await page.getByLabel(words.Search.to).fill("2010-05-06");
  await page.getByLabel(words.Search.section).selectOption("culture");
  await page.getByRole("button", { name: words.Search.button }).click();
  await expect(headlines).toHaveText([old.title]);
  await expect(page.getByLabel(words.Search.to)).toHaveValue("2010-05-06");
  await expect(page.getByLabel(words.Search.section)).toHaveValue("culture");
  await page.getByLabel(words.Search.section).selectOption("sport");
  await page.getByRole("button", { name: words.Search.button }).click();
  await expect(page.getByText(words.Search.nothingFiltered)).toBeVisible();
  await page.getByRole("link", { name: words.Search.everywhere }).click();
  await expect(headlines).toHaveCount(2);
  await page.goto(`/search?q=${word}&author=${author.slug}`);
  await expect(headlines).toHaveText([old.title]);
});

test("the newest come first when asked for, and twenty stand on a page", async ({ page, make }) => {
  const word = uniqueWord();
  const day = (at: number) => new Date(Date.UTC(2009, 0, at)).toISOString();
  const told = await make.story({ title: `عنوان ${word}`, publishedAt: day(1) });
  for (let at = 2; at <= 21; at += 1) {
    await make.story({ title: `خبر ${at}`, body: body(paragraph(`نص ${word}`)), publishedAt: day(at) });
  }
  const headlines = page.getByRole("article").getByRole("heading");
  await page.goto(`/search?q=${word}`);
  await expect(page.getByText(say("count", { count: 21 }), { exact: true })).toBeVisible();
  await expect(headlines).toHaveCount(20);
  await expect(headlines.first()).toHaveText(told.title);
  await page.getByRole("link", { name: words.Search.byTime }).click();
  await expect(headlines.first()).toHaveText("خبر 21");
  await page.getByRole("link", { name: words.Search.next }).click();
  await expect(page).toHaveURL(`/search?page=2&q=${encodeURIComponent(word)}&sort=time`);
  await expect(headlines).toHaveText([told.title]);
  await page.getByRole("link", { name: words.Search.previous }).click();
  await expect(headlines).toHaveCount(20);
});

test("a misspelled word leads to the right one, a strange one to sections and news", async ({ page, make }) => {
  const word = uniqueWord();
  const story = await make.story({ title: `خبر عن ${word}` });
  const misspelled = `${word.slice(0, 4)}${word.slice(5)}`;
  await page.goto(`/search?q=${misspelled}`);
  await expect(page.getByText(words.Search.nothing)).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: word, exact: true }).click();
  await expect(page.getByRole("article").getByRole("heading")).toHaveText([story.title]);
  await page.goto(`/search?q=${uniqueWord()}`);
  await expect(page.getByRole("main").getByRole("heading", { name: words.Search.sections })).toBeVisible();
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(5);
});

test("words that stand nowhere together lead to stories that hold some, and the page says so", async ({
  page,
  make,
}) => {
  const [word, other] = [uniqueWord(), uniqueWord()];
  const story = await make.story({ title: `خبر عن ${word}` });
  await page.goto(`/search?q=${word}+${other}`);
  await expect(page.getByText(words.Search.some)).toBeVisible();
  await expect(page.getByRole("article").getByRole("heading")).toHaveText([story.title]);
});

test("the English edition searches its own stories", async ({ page, make }) => {
  const word = uniqueWord();
  const story = await make.story({ language: "en", title: `The farmers of ${word}` });
  await page.goto(`/en/search?q=farmer+${word}`);
  await expect(page.getByText(sayInEnglish("count", { count: 1 }), { exact: true })).toBeVisible();
  await expect(page.getByRole("article").getByRole("heading")).toHaveText([story.title]);
  await page.goto(`/search?q=farmer+${word}`);
  await expect(page.getByText(words.Search.nothing)).toBeVisible();
});

test("a page that is not there offers a search", async ({ page, printed }) => {
  await page.goto(printed.paths["a missing English page"]);
  await page.getByRole("searchbox", { name: englishWords.Search.field }).fill("olives");
  await page.getByRole("button", { name: englishWords.Search.button }).click();
  await expect(page).toHaveURL("/en/search?q=olives");
});
