import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Payload } from "payload";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { openWholeNewsroom } from "../whole-newsroom";
import { claimMail, forgetOldMails, leaseMs } from "./claim";
import { canSendMail, queueMail } from "./queue-mail";
import { startMailServer } from "./sample-mail-server";
import { sendMails } from "./send-mails";

vi.setConfig({ testTimeout: 30_000 });

let newsroom: Payload;
let server: Awaited<ReturnType<typeof startMailServer>>;
const hourMs = 60 * 60_000;
const mail = {
  to: "salma@test.example",
  subject: "دعوة",
  text: "افتحي:\n\nhttps://x.example/very-secret",
  language: "ar",
} as const;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  server = await startMailServer();
  await newsroom.db.deleteMany({ collection: "mails", where: {} });
});
afterEach(async () => {
  vi.useRealTimers();
  await server.stop();
});
afterAll(() => vi.restoreAllMocks());

const lines = async () =>
  (await newsroom.find({ collection: "mails", sort: "id", limit: 0, showHiddenFields: true })).docs;
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

it("keeps what a mail says sealed, sends it once and erases it; the line goes after a week", async () => {
  await queueMail(newsroom, mail);
  const { dataDir } = readSettings();
  for (const file of readdirSync(dataDir).filter((name) => name.startsWith("waraq.db")))
    for (const secret of ["very-secret", "salma@test.example"])
      expect(readFileSync(join(dataDir, file)).includes(secret)).toBe(false);
  await Promise.all([sendMails(newsroom, server.url), sendMails(newsroom, server.url)]);
  expect(server.received).toHaveLength(1);
  expect(server.received[0]).toMatch(/^To: salma@test\.example$/im);
  expect(await lines()).toMatchObject([{ recipient: "s•••@test.example", status: "sent", sealed: null, attempts: 1 }]);
  await forgetOldMails(newsroom);
  expect(await lines()).toHaveLength(1);
  pass(7 * 24 * hourMs + 1);
  await forgetOldMails(newsroom);
  expect(await lines()).toHaveLength(0);
});

it.each(["refuse-now", "hang-up"] as const)(
  "tries again when the server says %s, and sends once it is well",
  async (mood) => {
    server.turn(mood);
    await queueMail(newsroom, mail);
    await sendMails(newsroom, server.url);
    await sendMails(newsroom, server.url);
    expect(await lines()).toMatchObject([{ status: "waiting", attempts: 1 }]);
    server.turn("take");
    pass(6_000);
    await sendMails(newsroom, server.url);
    expect(server.received).toHaveLength(1);
  },
);

it("says whether a mail server is set", () => {
  expect(canSendMail()).toBe(false);
});

it("waits for a server that is down for an hour, and gives up after a day", async () => {
  await queueMail(newsroom, { ...mail, expiresAt: new Date(Date.now() + 72 * hourMs) });
  const nowhere = "smtp://127.0.0.1:9";
  for (let minute = 0; minute < 60; minute += 10, pass(10 * 60_000)) await sendMails(newsroom, nowhere);
  expect(await lines()).toMatchObject([{ status: "waiting" }]);
  for (let hour = 0; hour < 24; hour += 1, pass(hourMs)) await sendMails(newsroom, nowhere);
  const [line] = await lines();
  expect(line).toMatchObject({ status: "failed", sealed: null });
  expect(line?.problem).toMatch(/^E[A-Z]+$/);
});

it("ends a mail that is refused for good, and drops one whose link has ended", async () => {
  server.turn("refuse-for-good");
  await queueMail(newsroom, mail);
  await sendMails(newsroom, server.url);
  server.turn("take");
  await queueMail(newsroom, { ...mail, expiresAt: new Date(Date.now() + hourMs) });
  pass(hourMs);
  await sendMails(newsroom, server.url);
  expect(server.received).toHaveLength(0);
  expect(await lines()).toMatchObject([
    { status: "failed", problem: "EENVELOPE 550", sealed: null },
    { status: "expired", sealed: null },
  ]);
});

it("leaves a mail to others when its process died between claim and sending, but not before", async () => {
  await queueMail(newsroom, mail);
  expect(await claimMail(newsroom)).toMatchObject({ attempts: 1 });
  await sendMails(newsroom, server.url);
  expect(server.received).toHaveLength(0);
  pass(leaseMs);
  await sendMails(newsroom, server.url);
  expect(server.received).toHaveLength(1);
});

it("sends 500 mails, each once, with two at work", async () => {
  await Promise.all(
    Array.from({ length: 500 }, (_, at) => queueMail(newsroom, { ...mail, to: `p${at}@test.example` })),
  );
  for (let round = 0; round < 3; round += 1)
    await Promise.all([sendMails(newsroom, server.url), sendMails(newsroom, server.url)]);
  const names = server.received.map((each) => /^To: (\S+)$/im.exec(each)?.[1]);
  expect(names).toHaveLength(500);
  expect(new Set(names).size).toBe(500);
});

it("lets nobody add a header, and addresses nobody by a list", async () => {
  await queueMail(newsroom, { ...mail, to: "سلمى@مثال.example", subject: "مرحبا\r\nBcc: all@evil.example\u2028x" });
  await sendMails(newsroom, server.url);
  expect(server.received[0]).not.toMatch(/^Bcc:/im);
  for (const to of ["a@x.example\r\nBcc: b@x.example", "a@x.example,b@x.example", '"a b"@x.example', "nobody", ""])
    await expect(queueMail(newsroom, { ...mail, to })).rejects.toMatchObject({ status: 400 });
});
