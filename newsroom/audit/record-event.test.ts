import type { Payload } from "payload";
import { beforeAll, expect, it } from "vitest";
import { writeRows, sql } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { recordEvent } from "./record-event";

let newsroom: Payload;
beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

const newest = async () => (await newsroom.find({ collection: "events", limit: 1 })).docs[0];

it("writes down who did what and from where, in a form that says no more than it must", async () => {
  const headers = new Headers({ "x-forwarded-for": "203.0.113.77", "user-agent": "Mozilla/5.0 Firefox/140.0" });
  const target = { collection: "articles", id: 7, title: "عنوان\0 طويل \ud800" };
  await recordEvent({ payload: newsroom, headers }, { action: "publish", target, details: { by: "hand" } });
  expect(await newest()).toMatchObject({
    action: "publish",
    result: "ok",
    collection: "articles",
    target: "7",
    title: "عنوان طويل \ufffd",
    details: { by: "hand" },
    address: "203.0.113.0/24",
    browser: "Firefox",
  });
});

it.each(["UPDATE events SET title = 'x'", "DELETE FROM events"])("the database refuses %s", async (statement) => {
  const failed = await Promise.resolve(writeRows(newsroom, sql.raw(statement))).catch((error: unknown) => error);
  expect(String(failed instanceof Error ? failed.cause : failed)).toContain("append-only");
});

it("a log that cannot be written stops nobody and is told of loudly", async () => {
  const told: unknown[] = [];
  const broken = { logger: { error: (...words: unknown[]) => told.push(words) }, db: {} };
  await recordEvent({ payload: Object.assign(Object.create(newsroom), broken) }, { action: "delete" });
  expect(JSON.stringify(told)).toContain("COULD NOT BE WRITTEN");
});
