import type { Payload } from "payload";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { writeRows, sql } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { workInbox } from "./inbox";
import { readTotals } from "./read-totals";
import { openGift } from "./sample-gifts";
import { event, session, setStripeKeys, webhook } from "./sample-provider";
import { settleLagging } from "./settle";
import { takeWebhook } from "./stripe/take-webhook";

vi.setConfig({ testTimeout: 120_000 });

let newsroom: Payload;

beforeAll(async () => {
  setStripeKeys();
  newsroom = await openWholeNewsroom();
});
afterAll(() => vi.unstubAllEnvs());

/** The same numbers for the same seed (Park and Miller). */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => (state = (state * 48_271) % 2_147_483_647) % most;
}

/** What the provider tells of one gift, and what it holds of it at the end. */
function story(reference: string, roll: (most: number) => number, seed: string) {
  const payment_intent = `pi_${reference}`;
  const paid = roll(4) > 0;
  const own = session(reference, { payment_status: paid ? "paid" : "unpaid" });
  const told: object[] = [event("checkout.session.completed", own)];
  if (!paid) told.push(event("checkout.session.async_payment_failed", own));
  const back = paid ? roll(3) * 250 : 0;
  if (back > 0) told.push(event("charge.refunded", { payment_intent, amount_refunded: 250, currency: "usd" }));
  if (back > 250) told.push(event("charge.refunded", { payment_intent, amount_refunded: 500, currency: "usd" }));
  const dispute = { id: `dp_${seed}_${reference}`, payment_intent, amount: 500, currency: "usd" };
  const disputed = paid && back === 0 ? roll(3) : 0;
  if (disputed > 0) told.push(event("charge.dispute.created", { ...dispute, status: "needs_response" }));
  if (disputed > 1) told.push(event("charge.dispute.closed", { ...dispute, status: "won" }));
  return { told, holds: paid && disputed !== 1 ? 500 - back : 0 };
}

it.each([11, 222, 3333, 44_444])(
  "agrees with the provider after any order of events, with deaths in between: %d",
  async (seed) => {
    await writeRows(newsroom, sql`DELETE FROM donations`);
    const roll = dice(seed);
    const gifts = await Promise.all(Array.from({ length: 12 }, () => openGift(newsroom)));
    const stories = gifts.map(({ reference }) => story(reference, roll, String(seed)));
    const events = stories.flatMap(({ told }) => [...told, ...told.slice(0, roll(3))]);
    const shuffled = events.map((each) => [roll(1e6), each] as const).toSorted(([a], [b]) => a - b);
    for (const [, each] of shuffled) {
      expect((await takeWebhook(newsroom, webhook(each))).status).toBe(200);
      if (roll(3) === 0) await workInbox(newsroom);
      // A process that died after the work and before it was noted: the word of it is worked again.
      if (roll(4) === 0)
        await writeRows(
          newsroom,
          sql`UPDATE donations SET facts = 0, net = 0, state = 'draft'
      WHERE id = ${gifts[roll(12)]?.id ?? 0}`,
        );
    }
    await workInbox(newsroom);
    await settleLagging(newsroom);
    const held = stories.reduce((sum, { holds }) => sum + holds, 0);
    expect((await readTotals(newsroom)).together.amount).toBe(held);
  },
);
