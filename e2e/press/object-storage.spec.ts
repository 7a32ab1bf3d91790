import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startS3Server } from "@/newsroom/media/store/sample-s3";
import { jpeg } from "../fixtures/pictures";
import { runScript } from "../fixtures/run-script";
import { copyData, siteUrl, startServer } from "../fixtures/server";
import { ask } from "./ask";
import { formOf, NewsroomClient } from "./newsroom-client";

test("a newsroom moves its pictures into a bucket, and two servers read and write them there", async () => {
  test.setTimeout(240_000);
  const [s3, data] = [await startS3Server(), await copyData()];
  const settings = { DATA_DIR: data.dir, SITE_URL: siteUrl, WARAQ_SECRET: "", ...s3.settings };
  const servers: Awaited<ReturnType<typeof startServer>>[] = [];
  try {
    const copied = await runScript("command", ["copy-pictures"], settings);
    expect([copied.code, copied.stderr]).toEqual([0, ""]);
    expect(copied.stdout).toMatch(/^([1-9]\d*) files, .*: \1 copied, 0 were there; all compared\.$/m);
    await rm(join(data.dir, "media"), { recursive: true });

    for (const _ of ["one", "other"]) servers.push(await startServer({ dataDir: data.dir, settings: s3.settings }));
    const [one = "", other = ""] = servers.map(({ url }) => url);
    const front = await (await fetch(other)).text();
    const moved = /\/media\/[^"\s]+/.exec(front)?.[0] ?? "";
    expect((await ask(other, moved)).status).toBe(200);

    const newsroom = await NewsroomClient.signIn(one);
    const headers = { authorization: `JWT ${newsroom.token}` };
    const { id, filename } = await newsroom.upload(await jpeg(), { alt: "صورة في المخزن" });
    const path = `/media/${filename}`;
    const draft = `/api/media/file/${filename}`;
    expect((await ask(one, path)).status).toBe(404);
    for (const server of [one, other]) {
      expect((await ask(server, draft)).status).toBe(403);
      expect((await ask(server, draft, { headers })).status).toBe(200);
    }
    const [section] = await newsroom.list("sections?limit=1");
    const words = { title: "من المخزن", slug: "from-the-store", language: "ar", section: section?.id, leadImage: id };
    const story = await newsroom.create("articles", { ...words, _status: "published" });
    const read = await ask(one, path);
    expect([read.status, read.headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
    expect((await ask(other, path)).body).toEqual(read.body);

    s3.setMood("down");
    for (const server of [one, other]) {
      expect((await ask(server, path)).body).toEqual(read.body);
      expect((await ask(server, `/news/${story.id}/from-the-store`)).status).toBe(200);
    }
    const unread = await ask(one, `/media/${await unreadSize(newsroom, id)}`);
    expect([unread.status, unread.headers["cache-control"]]).toEqual([503, "no-store"]);
    const refused = await fetch(`${one}/api/media`, {
      method: "POST",
      headers,
      body: formOf(await jpeg(), { alt: "لا مكان لها" }),
    });
    expect(refused.status).toBe(503);
    expect((await refused.json()).errors[0].message).toContain("مخزن الصور");
    expect(await newsroom.list(`media?where[alt][equals]=${encodeURIComponent("لا مكان لها")}`)).toEqual([]);

    s3.setMood("well");
    await newsroom.change(`articles/${story.id}`, { _status: "draft" });
    expect((await ask(one, path)).status).toBe(404);
  } finally {
    for (const server of servers) await server.stop();
    await s3.stop();
    await data.remove();
  }
});

async function unreadSize(newsroom: NewsroomClient, id: number): Promise<string> {
  const [media] = await newsroom.list(`media?where[id][equals]=${id}&depth=0`);
  const sizes: unknown = media && Reflect.get(media, "sizes");
  const card: unknown = Reflect.get(Object(sizes), "webpcard240");
  return String(Reflect.get(Object(card), "filename"));
}
