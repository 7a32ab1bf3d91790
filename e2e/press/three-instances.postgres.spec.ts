import { expect, test } from "@playwright/test";
import { readRows } from "../fixtures/database";
import type { TestServer } from "../fixtures/server";
import { ask } from "./ask";
import { NewsroomClient } from "./newsroom-client";
import { startThree } from "./three-servers";

test.describe.configure({ mode: "serial", timeout: 240_000 });

let three: Awaited<ReturnType<typeof startThree>>;
let newsroom: NewsroomClient;
let section: number;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  three = await startThree();
  newsroom = await NewsroomClient.signIn(three.list()[0]?.url ?? "");
  const [found] = await newsroom.list("sections?limit=1");
  section = found?.id ?? 0;
});

test.afterAll(() => three?.stop());

const write = (title: string, slug: string) =>
  newsroom.create("articles?draft=true", { title, slug, language: "ar", section });
const fronts = () => Promise.all(three.list().map(async ({ url }) => (await ask(url, "/")).body.toString()));

test("what one publishes all show, and what one withdraws is gone from all", async () => {
  const { id } = await write("على الثلاثة", "on-three");
  const path = `/news/${id}/on-three`;
  expect(await three.statuses(path)).toEqual([404, 404, 404]);
  // Now all three have a print of the front page that lacks the story.
  for (const page of await fronts()) expect(page).not.toContain("على الثلاثة");
  await newsroom.change(`articles/${id}`, { _status: "published" });
  await expect.poll(() => three.statuses(path), { intervals: [20] }).toEqual([200, 200, 200]);
  await expect
    .poll(async () => (await fronts()).every((page) => page.includes("على الثلاثة")), { intervals: [20] })
    .toBe(true);

  const elsewhere = await NewsroomClient.signIn(three.list()[1]?.url ?? "");
  await elsewhere.change(`articles/${id}`, { title: "تغيّر على الثاني" });
  const texts = () => Promise.all(three.list().map(async ({ url }) => (await ask(url, path)).body.toString()));
  await expect
    .poll(async () => (await texts()).every((page) => page.includes("تغيّر على الثاني")), { intervals: [20] })
    .toBe(true);
  await elsewhere.change(`articles/${id}`, { _status: "draft" });
  await expect.poll(() => three.statuses(path), { intervals: [20] }).toEqual([410, 410, 410]);
});

test("an instance whose connection was cut catches up on what it missed", async () => {
  const { id } = await write("بعد القطع", "after-the-cut");
  const path = `/news/${id}/after-the-cut`;
  expect(await three.statuses(path)).toEqual([404, 404, 404]);
  const cut = "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'waraq link %'";
  await readRows(`${cut} and datname = current_database()`, [], three.dataDir);
  await newsroom.change(`articles/${id}`, { _status: "published" });
  await expect.poll(() => three.statuses(path), { intervals: [50] }).toEqual([200, 200, 200]);
});

test("of saves from one state, one on each instance, one is taken", async () => {
  for (let round = 1; round <= 5; round += 1) {
    const { id, updatedAt = "" } = await write(`جولة ${round}`, `round-${round}`);
    const save = ({ url }: TestServer) =>
      fetch(`${url}/api/articles/${id}?draft=true&autosave=true&depth=0`, {
        method: "PATCH",
        headers: {
          authorization: `JWT ${newsroom.token}`,
          "content-type": "application/json",
          "x-based-on": updatedAt,
        },
        body: JSON.stringify({ title: `من ${url}` }),
      });
    const answers = await Promise.all(three.list().map(save));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    const taken = answers.findIndex(({ ok }) => ok);
    const [row] = await readRows(
      "select version_title as title from _articles_v where parent_id = ? and latest = true",
      [id],
      three.dataDir,
    );
    expect(row?.["title"]).toBe(`من ${three.list()[taken]?.url}`);
  }
});
