import { expect, test } from "@playwright/test";
import { copyData, startServer } from "../fixtures/server";
import { ask } from "./ask";
import { NewsroomClient } from "./newsroom-client";

test("what falls due while the server is stopped is done before its first reader is answered", async () => {
  test.setTimeout(180_000);
  const data = await copyData();
  try {
    const first = await startServer({ dataDir: data.dir });
    const newsroom = await NewsroomClient.signIn(first.url);
    const [section] = await newsroom.list("sections?limit=1");
    const write = (title: string, status: "draft" | "published") =>
      newsroom.create("articles?draft=true", { title, language: "ar", section: section?.id, _status: status });
    const coming = await write("منتظر موعده", "draft");
    const leaving = await write("يُسحب في موعده", "draft");
    await newsroom.change(`articles/${leaving.id}`, { _status: "published" });
    const pathOf = ({ id, slug }: { id: number; slug?: string }) => `/news/${id}/${encodeURIComponent(slug ?? "")}`;
    expect((await ask(first.url, pathOf(leaving))).status).toBe(200);
    expect((await ask(first.url, pathOf(coming))).status).toBe(404);

    const at = new Date(Date.now() + 6000).toISOString();
    await newsroom.create(`articles/${coming.id}/schedule`, { action: "publish", at });
    await newsroom.create(`articles/${leaving.id}/schedule`, { action: "withdraw", at });
    await newsroom.change(`articles/${coming.id}?draft=true`, { title: "كُتب بعد التثبيت", _status: "draft" });
    await first.stop();
    await expect(() => expect(Date.now()).toBeGreaterThan(Date.parse(at))).toPass();

    const second = await startServer({ dataDir: data.dir });
    const answers = await Promise.all([ask(second.url, pathOf(coming)), ask(second.url, pathOf(leaving))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 410]);
    expect(String(answers[0]?.body)).toContain("منتظر موعده");
    expect(String(answers[0]?.body)).not.toContain("كُتب بعد التثبيت");
    const front = await ask(second.url, "/");
    expect(String(front.body)).toContain("منتظر موعده");

    await test.step("and at the minute itself for whoever reads on", async () => {
      const soon = new Date(Date.now() + 3000).toISOString();
      await (
        await NewsroomClient.signIn(second.url)
      ).create(`articles/${coming.id}/schedule`, { action: "withdraw", at: soon });
      expect((await ask(second.url, pathOf(coming))).status).toBe(200);
      await expect(() => expect(Date.now()).toBeGreaterThan(Date.parse(soon))).toPass({ intervals: [50] });
      expect((await ask(second.url, pathOf(coming))).status).toBe(410);
      const ready = await ask(second.url, "/readyz");
      expect([ready.status, ready.headers["waraq-late"], JSON.parse(String(ready.body))]).toEqual([
        200,
        "0",
        { ready: true, late: 0 },
      ]);
    });
    await second.stop();
  } finally {
    await data.remove();
  }
});
