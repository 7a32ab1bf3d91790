import { apiKeyWords } from "@/newsroom/words/own/api-keys";
import { readDoc } from "../fixtures/answers";
import { comeBack } from "../fixtures/desk";
import { expect, test } from "../fixtures/newsroom";
import { openAsStranger } from "../fixtures/sign-in";
import { uniqueWord } from "../fixtures/unique";

// Two screens of the newsroom are opened.
test.setTimeout(180_000);

const words = apiKeyWords.ar;

test("an administrator makes a key on its screen, a program writes by it, and it ends when it is revoked", async ({
  browser,
  cleanUp,
  make,
  people,
  playwright,
}) => {
  const published = await make.story();
  const { page, complaints, leave } = await comeBack(browser, people.admin);
  const name = `برنامج ${uniqueWord()}`;
  await page.goto("/admin/api-keys");
  await page.locator("#key-name").fill(name);
  await page.getByLabel(words.scopes["write-stories"]).check();
  await page.getByRole("button", { name: words.make }).click();
  const key = await page.locator("#new-key").innerText();
  await page.getByRole("button", { name: words.kept }).click();
  await expect(page.getByText(key)).toHaveCount(0);
  await page.reload();
  const row = page.locator(".waraq-keys__list li", { hasText: name });
  await expect(row).toContainText(words.unused);
  expect(await page.content()).not.toContain(key.slice(6, -4));

  const program = await openAsStranger(playwright);
  const headers = { Authorization: `Bearer ${key}` };
  const title = `من برنامج ${uniqueWord()}`;
  const data = { title, language: "ar" };
  const { id } = await readDoc<{ id: number }>(await program.post("/api/articles?draft=true", { headers, data }));
  cleanUp("articles", id);
  expect((await program.get(`/api/articles/${id}?draft=true`, { headers })).status()).toBe(200);
  for (const [method, path] of [
    ["PATCH", `/api/articles/${published.id}`],
    ["DELETE", `/api/articles/${id}`],
    ["GET", "/api/users"],
    ["GET", "/api/events"],
    ["GET", "/api/previews"],
    ["GET", "/api/users/api-keys"],
  ] as const) {
    const answer = await program.fetch(path, {
      method,
      headers,
      ...(method === "GET" ? {} : { data: { title: "x" } }),
    });
    expect.soft(answer.status(), `${method} ${path}`).toBe(403);
    expect.soft((await answer.json()).errors[0].message).toMatch(/[\u0621-\u064a]/);
  }
  const both = { ...headers, Cookie: `payload-token=${people.admin.token}` };
  expect((await program.get("/api/articles", { headers: both })).status()).toBe(400);
  const events = `/api/events?where[personName][equals]=${encodeURIComponent(name)}`;
  const { docs } = await (await people.admin.request.get(events)).json();
  expect(docs).toContainEqual(expect.objectContaining({ action: "create", title, person: null }));

  await page.reload();
  await expect(row).toContainText(words.used);
  await row.getByRole("button", { name: words.revoke, exact: true }).click();
  await row.getByRole("button", { name: words.sure }).click();
  await expect(page.locator("details summary")).toBeVisible();
  const refused = await program.get("/api/articles", { headers });
  expect(refused.status()).toBe(401);
  expect((await refused.json()).errors[0].message).toBe(words.wrong);
  expect(complaints).toEqual([]);
  await program.dispose();
  await leave();
});

test("the screen of keys opens to administrators alone", async ({ browser, people }) => {
  const { page, leave } = await comeBack(browser, people.editor);
  await page.goto("/admin/api-keys");
  await expect(page.locator("#key-name")).toHaveCount(0);
  await expect(page.locator("#nav-api-keys")).toHaveCount(0);
  await leave();
});
