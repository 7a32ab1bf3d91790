import type { Page } from "@playwright/test";
import { readDoc } from "../fixtures/answers";
import { expect, test } from "../fixtures/reader";
import { englishWords, words } from "../fixtures/words";

type Story = { id: number; _status: string };
type Front = { lead: Story | null; picks: Story[]; sections: { slug: string }[] };

/** Ids of the stories to which a part of the page leads, in order. */
async function storiesIn(page: Page, part: string): Promise<number[]> {
  const hrefs = await page
    .locator(part)
    .locator("a[href*='/news/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.map((href) => Number(/\/news\/(\d+)\//.exec(href)?.[1]));
}

for (const [edition, path, { Front: front }] of [
  ["ar", "/", words],
  ["en", "/en", englishWords],
] as const) {
  test(`the front page of ${edition} stands as the newsroom set it`, async ({ page, stranger }) => {
    await expect(async () => {
      const set = await readDoc<Front>(await stranger.get(`/api/globals/front?locale=${edition}&depth=1`));
      await page.goto(path);
      const lead = set.lead?.id ?? 0;
      expect((await storiesIn(page, "main article"))[0]).toBe(lead);
      await expect(page.getByRole("heading", { level: 2, name: front.picks })).toBeVisible();
      const picks = set.picks.filter(({ id, _status }) => _status === "published" && id !== lead);
      expect(await storiesIn(page, "section[aria-labelledby=picks]")).toEqual(picks.map(({ id }) => id));
      const sections = await page
        .locator("main h2 a[href*='/section/']")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      const prefix = edition === "en" ? "/en" : "";
      const expected = set.sections.map(({ slug }) => `${prefix}/section/${slug}`);
      expect(expected.filter((href) => sections.includes(href))).toEqual(sections);
      if (edition === "ar") expect(sections).toEqual(expected);
    }).toPass({ timeout: 30_000 });
  });
}

test("the latest stories stand newest first and repeat nothing from above", async ({ page }) => {
  await page.goto("/");
  const latest = page.getByRole("region", { name: words.Front.latest });
  await expect(latest.getByRole("listitem")).not.toHaveCount(0);
  const times = await latest
    .locator("time")
    .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
  const moments = times.map((time) => Date.parse(time));
  expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  const [lead] = await storiesIn(page, "main article");
  const picks = await storiesIn(page, "section[aria-labelledby=picks]");
  const shown = await storiesIn(page, "section[aria-labelledby=latest]");
  expect(shown.filter((id) => id === lead || picks.includes(id))).toEqual([]);
});

test("a story just published is among the latest", async ({ page, make }) => {
  const story = await make.story({ publishedAt: null });
  await expect(async () => {
    await page.goto("/");
    const latest = page.getByRole("region", { name: words.Front.latest });
    await expect(latest.getByRole("link", { name: story.title })).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("the lead and the breaking line lead to their stories", async ({ page }) => {
  await page.goto("/");
  const lead = page.locator("main article").first().getByRole("link");
  const title = await lead.innerText();
  await lead.click();
  await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
  await page.goBack();
  const breaking = page.getByRole("complementary", { name: words.Front.breaking }).getByRole("link");
  const path = await breaking.getAttribute("href");
  expect(path).toMatch(/^\/news\/\d+\//);
  await breaking.click();
  await expect(page).toHaveURL(new RegExp(`${path?.split("/")[2]}/[^/]+$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("a section on the front page and in the masthead leads to its page", async ({ page }) => {
  await page.goto("/");
  const heading = page.locator("main h2 a[href*='/section/']").last();
  const name = await heading.innerText();
  await heading.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  const sections = page.getByRole("banner").getByRole("navigation", { name: words.Shell.sections });
  await expect(sections.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "true");
  const other = sections.getByRole("link").first();
  const otherName = await other.innerText();
  expect(otherName).not.toBe(name);
  await other.click();
  await expect(page.getByRole("heading", { level: 1, name: otherName })).toBeVisible();
});

test("the masthead says what day it is where the newsroom is, if there is room", async ({ page, viewport }) => {
  await page.clock.setFixedTime("2026-11-21T22:30:00Z");
  await page.goto("/");
  const today = page.getByRole("banner").getByText("الأحد، 22 تشرين الثاني 2026");
  await expect(today).toBeAttached();
  expect(await today.isVisible()).toBe((viewport?.width ?? 0) >= 768);
});
