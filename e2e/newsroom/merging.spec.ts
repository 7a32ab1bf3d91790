import { mergingWords } from "@/newsroom/words/own/merging";
import { comeBack } from "../fixtures/desk";
import { expect, test } from "../fixtures/newsroom";

const { ar } = mergingWords;

test("an editor merges two tags, and both addresses lead to the one", async ({ browser, make, people, stranger }) => {
  test.setTimeout(120_000);
  const [left, kept] = [await make.term("tags"), await make.term("tags")];
  const [one, both] = [await make.story({ tags: [left.id] }), await make.story({ tags: [kept.id, left.id] })];
  const pinned = await make.draft({ tags: [left.id] });
  const time = await people.editor.request.post(`/api/articles/${pinned.id}/schedule`, {
    data: { action: "publish", at: new Date(Date.now() + 86_400_000).toISOString() },
  });
  expect(time.status()).toBe(201);
  expect(await (await stranger.get(`/tag/${left.slug}`)).text()).toContain(one.title);

  const { page, complaints, leave } = await comeBack(browser, people.editor);
  await page.goto(`/admin/collections/tags/${left.id}`);
  const panel = page.getByRole("region", { name: ar.title });
  await panel.getByLabel(ar.search).fill(kept.name);
  await panel.getByRole("button", { name: kept.name, exact: true }).click();
  await expect(panel.getByRole("group", { name: ar.merge(kept.name) })).toContainText(/مواد|مادتان/);
  const merged = page.waitForResponse(
    (answer) => answer.request().method() === "POST" && answer.url().endsWith("/merge"),
  );
  await panel.getByRole("button", { name: ar.sure }).click();
  expect((await merged).status()).toBe(200);
  await expect(page).toHaveURL(new RegExp(`/admin/collections/tags/${kept.id}$`));

  for (const [from, to] of [
    [`/tag/${left.slug}`, `/tag/${kept.slug}`],
    [`/en/tag/${left.slug}`, `/en/tag/${kept.slug}`],
    [`/tag/${left.slug}/feed.xml`, `/tag/${kept.slug}/feed.xml`],
  ]) {
    const answer = await stranger.get(from ?? "", { maxRedirects: 0 });
    expect([answer.status(), new URL(answer.headers()["location"] ?? "", answer.url()).pathname]).toEqual([308, to]);
  }
  const list = await (await stranger.get(`/tag/${kept.slug}`)).text();
  for (const { id } of [one, both]) {
    expect(new Set(list.match(new RegExp(`/news/${id}/[^"#]*`, "g"))).size, `story ${id}`).toBe(1);
    const feed = await (await stranger.get(`/tag/${kept.slug}/feed.json`)).json();
    expect(feed.items.filter(({ url }: { url: string }) => url.includes(`/news/${id}/`))).toHaveLength(1);
  }
  const times = `/api/schedules?where[article][equals]=${pinned.id}&depth=0`;
  const { docs } = await (await people.editor.request.get(times)).json();
  expect(docs).toHaveLength(1);
  const moved = await people.editor.request.get(`/api/articles/${pinned.id}?draft=true&depth=0`);
  expect((await moved.json()).tags).toEqual([kept.id]);
  expect(complaints).toEqual([]);
  await leave();
});
