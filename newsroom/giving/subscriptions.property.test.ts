import type { Payload } from "payload";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { beforeStatements } from "../database/before-statements";
import { selectRows, sql, writeRows } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { workInbox } from "./inbox";
import { settlePledges } from "./missed-renewals";
import { readTotals } from "./read-totals";
import { openGift } from "./sample-gifts";
import { event, setStripeKeys, webhook } from "./sample-provider";
import { settleLagging } from "./settle";
import { type Books, demand, heldIn, openBooks, type Told } from "./stand-in/books";
import { arrive, dispute, pay, promise, refund } from "./stand-in/pay";
import { serveStandIn } from "./stand-in/serve";
import { cancel, change, miss, renew } from "./stand-in/subscribe";
import { takeWebhook } from "./stripe/take-webhook";

vi.setConfig({ testTimeout: 240_000 });

const hourMs = 60 * 60_000;
let newsroom: Payload;
let books: Books;
let stripe: Awaited<ReturnType<typeof serveStandIn>>;
let seconds = 0;
/** What every statement meets. */
let meet: () => void = () => undefined;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  newsroom.logger.level = "silent";
  beforeStatements(newsroom, () => meet());
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-28T10:00:00Z") });
  seconds = 1_790_000_000;
  books = openBooks();
  stripe = await serveStandIn({ books, tell: async () => {} });
  setStripeKeys(stripe.url);
  for (const table of ["donations", "pledges", "happenings"])
    await writeRows(newsroom, sql.raw(`DELETE FROM ${table}`));
});
afterEach(async () => {
  letStatementsBe();
  vi.useRealTimers();
  await stripe.stop();
});
afterAll(() => vi.unstubAllEnvs());

/** The same numbers for the same seed (Park and Miller). */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => (state = (state * 48_271) % 2_147_483_647) % most;
}

/** A gift's life at the service, and what it tells of it, in its order. */
async function live(roll: (most: number) => number): Promise<object[]> {
  const interval = ([null, "month", "year"] as const)[roll(3)] ?? null;
  const { reference } = await openGift(newsroom, "stripe", interval ?? "once");
  const id = `cs_${reference}`;
  const session = { id, reference, amount: 500, currency: "usd", interval, back: "", email: null };
  books.sessions.set(id, { ...session, subscription: null, paid: false });
  const told: object[] = [];
  const say = (more: Told[]) => {
    for (const { type, object } of more) told.push({ ...event(type, object), created: (seconds += 60) });
  };
  if (interval === null && roll(2) === 0) {
    say(promise(books, id));
    say(arrive(books, id, roll(3) > 0));
  } else say(pay(books, id));
  const { subscription } = demand(books.sessions, id);
  if (subscription)
    for (let steps = roll(8); steps > 0; steps -= 1) {
      say(roll(3) === 0 ? miss(books, subscription) : renew(books, subscription));
      if (roll(3) === 0) say(change(books, subscription, 100 + 100 * roll(20)));
    }
  for (const payment of [...books.payments.keys()].filter((name) => name.includes(reference))) {
    const what = roll(6);
    if (what === 0) say([...refund(books, payment, 50), ...refund(books, payment, 100)]);
    if (what < 3) say(dispute(books, payment, "open"));
    if (what === 1) say(dispute(books, payment, roll(2) === 0 ? "won" : "lost"));
  }
  if (subscription && roll(3) === 0) say(cancel(books, subscription));
  return told;
}

/** From now on some statements fail, as when a process dies or a disk is full. @returns how many have */
function letStatementsFail(roll: (most: number) => number): () => number {
  let deaths = 0;
  meet = () => {
    if (roll(40) > 0) return;
    deaths += 1;
    throw new Error("the process died here");
  };
  return () => deaths;
}

function letStatementsBe(): void {
  meet = () => undefined;
}

it.each([7, 77, 777, 7777])("agrees with the provider on subscriptions, whatever fails: %d", async (seed) => {
  const roll = dice(seed);
  const told: object[] = [];
  for (let count = 0; count < 10; count += 1) {
    const life = await live(roll);
    told.push(...life, ...life.slice(0, roll(4)));
  }
  const shuffled = told.map((each) => [roll(1e6), each] as const).toSorted(([one], [other]) => one - other);
  const countDeaths = letStatementsFail(roll);
  const survive = (work: () => Promise<unknown>) => work().then(Boolean, () => false);
  for (const [, each] of shuffled) {
    while (!(await survive(() => takeWebhook(newsroom, webhook(each)))));
    if (roll(3) === 0) await survive(() => workInbox(newsroom));
  }
  for (let hours = 0; hours < 100; hours += 1) {
    vi.setSystemTime(Date.now() + hourMs);
    await survive(() => workInbox(newsroom));
  }
  expect(countDeaths()).toBeGreaterThan(5);
  letStatementsBe();
  await settleLagging(newsroom);
  await settlePledges(newsroom);

  const problems = await selectRows(newsroom, sql`SELECT problem FROM happenings WHERE status <> 'done'`);
  expect(problems).toEqual([]);
  expect((await readTotals(newsroom)).together.amount).toBe(heldIn(books));
  const pledges = await selectRows<{ subscription: string }>(
    newsroom,
    sql`SELECT subscription, amount, state FROM pledges`,
  );
  const standings = { active: "active", past_due: "late", canceled: "ended" };
  const expected = [...books.subscriptions.values()].map(({ id, amount, status }) => ({
    subscription: id,
    amount,
    state: standings[status],
  }));
  const byName = (one: { subscription: string }, other: { subscription: string }) =>
    one.subscription < other.subscription ? -1 : 1;
  expect(pledges.toSorted(byName)).toEqual(expected.toSorted(byName));
});
