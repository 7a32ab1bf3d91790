import type { Page } from "@playwright/test";
import { previewWords } from "@/newsroom/words/own/previews";
import { comeBack } from "../fixtures/desk";
import { words } from "../fixtures/edition-words";
import { body, paragraph } from "../fixtures/lexical";
import { expect, test } from "../fixtures/newsroom";
import { openStory } from "../fixtures/story-desk";
import { uniqueWord } from "../fixtures/unique";

const { ar } = previewWords;

test.setTimeout(240_000);

/** Gives a link to one version in the panel beside a story. @returns its path */
async function giveLink(page: Page, label: string): Promise<string> {
  const panel = page.getByRole("region", { name: ar.title });
  const given = page.waitForResponse((answer) => isAnswerOf(answer, "POST"));
  await panel.getByLabel(ar.forWhom).fill(label);
  await panel.getByLabel(ar.fixed).check();
  await panel.getByRole("button", { name: ar.make }).click();
  const { doc } = await (await given).json();
  await expect(panel.getByRole("listitem").filter({ hasText: label })).toContainText(ar.openings.zero ?? "");
  return new URL(doc.link).pathname;
}

test("an outsider reads one version with its pictures, is counted once, and is told when the link is closed", async ({
  browser,
  make,
  people,
  stranger,
}) => {
  const [before, after, label] = [`قبل ${uniqueWord()}`, `بعد ${uniqueWord()}`, `محامية ${uniqueWord()}`];
  const picture = await make.picture();
  const draft = await make.draft({ leadImage: picture.id, body: body(paragraph(before)) });
  const { request } = people.reporter;
  const desk = await comeBack(browser, people.reporter);
  await openStory(desk.page, draft.id);
  const path = await giveLink(desk.page, label);
  const changed = await request.patch(`/api/articles/${draft.id}?draft=true`, {
    data: { body: body(paragraph(after)), leadImage: null },
  });
  expect(changed.status()).toBe(200);
  const linksOf = async () =>
    (await request.get(`/api/previews?where[article][equals]=${draft.id}&where[own][not_equals]=true&depth=0`)).json();
  const openings = async (): Promise<number> => (await linksOf()).docs[0].openings;

  const outside = await browser.newContext({ javaScriptEnabled: false });
  const reader = await outside.newPage();
  await test.step("the outsider reads the version, without JavaScript", async () => {
    await reader.goto(path);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(draft.title);
    await expect(reader.getByText(before)).toBeVisible();
    await expect(reader.getByText(after)).toHaveCount(0);
    await expect(reader.getByText(label)).toBeVisible();
    await expect(reader.getByText(words.ar.Preview.version)).toBeVisible();
    const image = reader.getByRole("img", { name: picture.alt }).first();
    await expect(image).toHaveJSProperty("complete", true);
    expect(await image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0);
    await expect(reader).toHaveTitle(new RegExp(draft.title));
    expect(await outside.cookies()).toEqual([]);
  });
  await test.step("each opening counts once, and looking at the link does not", async () => {
    expect(await openings()).toBe(1);
    await stranger.head(path);
    await stranger.get(path, { headers: { "user-agent": "WhatsApp/2.23.20.0" } });
    await stranger.get(path, { headers: { "sec-purpose": "prefetch;prerender" } });
    expect(await openings()).toBe(1);
    await reader.reload();
    expect(await openings()).toBe(2);
  });
  await test.step("the reporter sees the count and closes the link", async () => {
    await openStory(desk.page, draft.id);
    const row = desk.page.getByRole("region", { name: ar.title }).getByRole("listitem").filter({ hasText: label });
    await expect(row).toContainText(ar.openings.two ?? "");
    const revoked = desk.page.waitForResponse((answer) => isAnswerOf(answer, "PATCH"));
    await row.getByRole("button", { name: ar.revoke }).click();
    expect((await revoked).status()).toBe(200);
    await expect(row).toContainText(ar.revoked);
  });
  await test.step("the outsider is told, and finds nothing of the story", async () => {
    expect((await reader.goto(path))?.status()).toBe(410);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(words.ar.Notice.closedTitle);
    await expect(reader.getByText(words.ar.Notice.closedText)).toBeVisible();
    expect(await reader.content()).not.toContain(draft.title);
    expect(await openings()).toBe(2);
  });
  await outside.close();
  expect(desk.complaints).toEqual([]);
  await desk.leave();
});

function isAnswerOf(answer: { url: () => string; request: () => { method: () => string } }, method: string): boolean {
  return answer.request().method() === method && new URL(answer.url()).pathname.startsWith("/api/previews");
}
