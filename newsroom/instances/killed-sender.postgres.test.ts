import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import type { Payload } from "payload";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { selectRows, sql, writeRows } from "../database/rows";
import { queueMail } from "../mail/queue-mail";
import { startMailServer } from "../mail/sample-mail-server";
import { sendMails } from "../mail/send-mails";
import { sendPings } from "../pings/send-pings";
import { openWholeNewsroom } from "../whole-newsroom";
import { startProcess } from "./sample-process";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const all = Array.from({ length: 30 }, (_, index) => `number-${index + 1}-of-30`);
/** What is on the wire as its sender is killed: it was taken, and its sender never hears of that. */
const onWire = 15;

let newsroom: Payload;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let hub: Awaited<ReturnType<typeof startHub>>;
let senders: ReturnType<typeof startProcess>[];

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  [mailServer, hub] = [await startMailServer(), await startHub()];
  vi.stubEnv("SMTP_URL", mailServer.url);
  vi.stubEnv("WEBSUB_HUB", hub.url);
  senders = [1, 2].map(() => startProcess("newsroom/instances/sample-sender.ts", []));
  await vi.waitUntil(() => senders.every(({ said }) => said.includes("ready")), { timeout: 200_000 });
});
afterAll(async () => {
  for (const sender of senders) await sender.kill();
  await mailServer.stop();
  hub.stop();
  vi.unstubAllEnvs();
});

/** Takes all pings, one of them without ever saying so. */
async function startHub() {
  const received: string[] = [];
  const server = createServer((req, res) => {
    void text(req).then((body) => {
      received.push(body);
      if (received.length !== onWire) res.writeHead(204).end();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, received, stop: () => server.close() };
}

/** How often each was received. */
const countsIn = (received: string[]) => all.map((one) => received.filter((each) => each.includes(one)).length);

/**
 * Has a process send, kills it in the middle, has others send the rest at once, and once more when what the dead one had
 * taken is free again.
 */
async function killInTheMiddle(received: string[], send: () => Promise<void>, table: ReturnType<typeof sql>) {
  const dying = senders.pop();
  dying?.tell("send");
  await vi.waitUntil(() => received.length === onWire, { timeout: 60_000 });
  await dying?.kill();
  const sendAll = async () => {
    const rounds = (living: (typeof senders)[number]) => living.said.filter((line) => line === "sent").length;
    const before = senders.map(rounds);
    for (const living of senders) living.tell("send");
    await Promise.all([send(), send()]);
    await vi.waitUntil(() => senders.every((living, at) => rounds(living) > (before[at] ?? 0)), { timeout: 60_000 });
  };
  await sendAll();
  await writeRows(newsroom, sql`UPDATE ${table} SET next_at = now()`);
  await sendAll();
}

it("mails: none is lost, and none is sent twice but the one on the wire", async () => {
  for (const subject of all)
    await queueMail(newsroom, { to: "salma@test.example", subject, text: "نص", language: "ar" });
  mailServer.beSilentAt(onWire);
  await killInTheMiddle(mailServer.received, () => sendMails(newsroom, mailServer.url), sql`mails`);
  const twice = all.findIndex((one) => mailServer.received[onWire - 1]?.includes(one));
  expect(countsIn(mailServer.received)).toEqual(all.map((_, at) => (at === twice ? 2 : 1)));
  // Whoever gets that one twice can know it again.
  const ids = mailServer.received.map((mail) => /^Message-ID: (<[0-9a-f-]{36}@[^>]+>)\r$/m.exec(mail)?.[1]);
  expect(new Set(ids).size).toBe(all.length);
  expect(ids).not.toContain(undefined);
  expect(await selectRows(newsroom, sql`SELECT 1 FROM mails WHERE status <> 'sent'`)).toEqual([]);
});

it("pings: none is lost, and none is sent twice but the one on the wire", async () => {
  for (const one of all) {
    const data = { service: "websub" as const, url: `https://site.example/${one}`, attempts: 0, nextAt: now() };
    await newsroom.create({ collection: "pings", data, overrideAccess: true });
  }
  await killInTheMiddle(hub.received, () => sendPings(newsroom, { websub: hub.url }), sql`pings`);
  const twice = all.findIndex((one) => hub.received[onWire - 1]?.includes(one));
  expect(countsIn(hub.received)).toEqual(all.map((_, at) => (at === twice ? 2 : 1)));
  expect(await selectRows(newsroom, sql`SELECT 1 FROM pings`)).toEqual([]);
});

function now(): string {
  return new Date().toISOString();
}
