import type { APIRequestContext } from "@playwright/test";
import { auditWords } from "@/newsroom/words/own/audit";
import type { Event } from "@/newsroom/payload-types";
import { expectStatus, readDocs } from "../fixtures/answers";
import { comeBack } from "../fixtures/desk";
import { expect, test } from "../fixtures/newsroom";
import { signIn } from "../fixtures/sign-in";

const eventsOf = (admin: APIRequestContext, query: string) =>
  admin.get(`/api/events?${query}&sort=-id&limit=20`).then((answer) => readDocs<Event>(answer));

test("the log is read and taken away by administrators alone, and changed by nobody", async ({ people, stranger }) => {
  const { admin, editor, reporter } = people;
  for (const who of [stranger, reporter.request, editor.request]) {
    for (const path of ["/api/events", "/api/events/export?format=csv", "/api/events/export?format=jsonl"])
      await expectStatus(await who.get(path), 403);
  }
  const [newest] = await eventsOf(admin.request, "");
  const path = `/api/events/${newest?.id}`;
  for (const who of [stranger, reporter.request, editor.request, admin.request]) {
    await expectStatus(await who.patch(path, { data: { title: "غيره" } }), 403);
    await expectStatus(await who.delete(path), 403);
    await expectStatus(await who.post("/api/events", { data: { action: "publish" } }), 403);
  }
  const csv = await admin.request.get("/api/events/export?format=csv");
  expect(csv.headers()["content-disposition"]).toMatch(/attachment; filename="waraq-audit-[\d-]+\.csv"/);
  expect((await csv.text()).startsWith("\ufeffid,at,person,")).toBe(true);
  const lines = (await (await admin.request.get("/api/events/export?format=jsonl")).text()).trim().split("\n");
  expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ action: "export-audit", personName: admin.name });
});

test("who came in and who was refused is told with network and browser, without what was typed", async ({
  people,
  playwright,
  stranger,
}) => {
  const { admin, reporter } = people;
  const headers = { "user-agent": "Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0" };
  const data = { email: reporter.email, password: "wrong-password-typed" };
  await expectStatus(await stranger.post("/api/users/login", { data, headers }), 401);
  await signIn(playwright, reporter.email, reporter.password);
  const refused = await eventsOf(
    admin.request,
    `where[action][equals]=sign-in-failed&where[target][equals]=${reporter.id}`,
  );
  expect(refused[0]).toMatchObject({ result: "refused", title: reporter.name, browser: "Firefox", personName: null });
  expect(refused[0]?.address).toMatch(/\/(24|48)$/);
  const came = await eventsOf(admin.request, `where[action][equals]=sign-in&where[person][equals]=${reporter.id}`);
  expect(came.length).toBeGreaterThan(0);
  const all = await (await admin.request.get("/api/events/export?format=jsonl")).text();
  expect(all).not.toContain("wrong-password-typed");
  expect(all).not.toContain(reporter.email);
});

test("an administrator reads what happened in sentences", async ({ browser, make, people }) => {
  const story = await make.story();
  const { page, complaints, leave } = await comeBack(browser, people.admin);
  await page.goto(`/admin/collections/events?limit=50&where[target][equals]=${story.id}`);
  await expect(page.locator(".audit-head")).toContainText(auditWords.ar.intact);
  await expect(page.getByText(new RegExp(`${people.editor.name} · إنشاء مادة “${story.title}”`))).toBeVisible();
  expect(complaints).toEqual([]);
  await leave();
});
