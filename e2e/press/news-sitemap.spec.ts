import { expect, test } from "@playwright/test";
import { body, paragraph } from "../fixtures/lexical";
import { copyData, startServer } from "../fixtures/server";
import { findSitemapFaults } from "../fixtures/sitemap-schema";
import { ask } from "./ask";
import { NewsroomClient } from "./newsroom-client";

const twoDays = 48 * 60 * 60_000;

test("the news sitemap has what is new, and stories leave it by themselves", async () => {
  test.setTimeout(120_000);
  const data = await copyData();
  const server = await startServer({ dataDir: data.dir });
  try {
    const newsroom = await NewsroomClient.signIn(server.url);
    const [section] = await newsroom.list("sections?limit=1&depth=0");
    const publish = (title: string, age: number) =>
      newsroom.create("articles", {
        title,
        section: section?.id,
        body: body(paragraph("متن")),
        publishedAt: new Date(Date.now() - age).toISOString(),
        _status: "published",
      });
    const read = async () => String((await ask(server.url, "/sitemaps/news.xml")).body);
    await publish("خبر جديد & <مهم>", 1000);
    await publish("خبر يكاد يشيخ", twoDays - 8000);
    await publish("خبر قديم", twoDays + 60_000);
    const xml = await read();
    expect(await findSitemapFaults(xml)).toEqual([]);
    expect(xml).toContain("<news:title>خبر جديد &amp; &lt;مهم&gt;</news:title>");
    expect(xml).toContain("خبر يكاد يشيخ");
    expect(xml).not.toContain("خبر قديم");
    await expect.poll(read, { timeout: 30_000 }).not.toContain("خبر يكاد يشيخ");
    expect(await read()).toContain("خبر جديد");
  } finally {
    await server.stop();
    await data.remove();
  }
});
