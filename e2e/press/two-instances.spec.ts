import { expect, test } from "@playwright/test";
import { readRows } from "../fixtures/database";
import { startReceiver } from "../fixtures/receiver";
import { copyData, siteUrl, startServer } from "../fixtures/server";
import { ask } from "./ask";
import { NewsroomClient } from "./newsroom-client";

test("two servers on one database publish a story once, tell of it once, and both show it", async () => {
  test.setTimeout(240_000);
  const [receiver, data] = [await startReceiver(200), await copyData()];
  const settings = { INDEXNOW_KEY: "0123456789abcdef", INDEXNOW_URL: `${receiver.url}/indexnow` };
  const servers = [
    await startServer({ dataDir: data.dir, settings }),
    await startServer({ dataDir: data.dir, settings }),
  ];
  try {
    const newsroom = await NewsroomClient.signIn(servers[0]?.url ?? "");
    const [section] = await newsroom.list("sections?limit=1");
    const { id } = await newsroom.create("articles?draft=true", {
      title: "مرة واحدة",
      slug: "once",
      language: "ar",
      section: section?.id,
    });
    const statuses = async () =>
      Promise.all(servers.map(async ({ url }) => (await ask(url, `/news/${id}/once`)).status));
    expect(await statuses()).toEqual([404, 404]);
    const at = new Date(Date.now() + 6000).toISOString();
    await newsroom.create(`articles/${id}/schedule`, { action: "publish", at });
    // Both are asked again and again over the minute itself: whoever is first does the work.
    await expect.poll(statuses, { intervals: [50] }).toEqual([200, 200]);
    await expect.poll(() => receiver.received.length).toBeGreaterThan(0);

    const count = async (sql: string) => Number((await readRows(sql, [String(id)], data.dir))[0]?.["n"]);
    await expect
      .poll(() => count("select count(*) as n from schedules where article_id = ? and status = 'done'"))
      .toBe(1);
    expect(await count("select count(*) as n from story_steps where article_id = ? and deed = 'publish'")).toBe(1);
    expect(
      await count(
        "select count(*) as n from events where collection = 'articles' and action = 'publish' and target = ?",
      ),
      "lines in the audit log",
    ).toBe(1);
    const told = receiver.received.flatMap(({ body }) => JSON.parse(body).urlList);
    expect(told.filter((url: string) => url === `${siteUrl}/news/${id}/once`)).toHaveLength(1);
  } finally {
    for (const server of servers) await server.stop();
    await receiver.stop();
    await data.remove();
  }
});
