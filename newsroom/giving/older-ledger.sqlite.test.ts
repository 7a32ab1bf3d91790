import { expect, it, vi } from "vitest";
import { writeRows, sql } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { readTotals } from "./read-totals";
import { settleLagging } from "./settle";

vi.setConfig({ testTimeout: 60_000 });

it("takes a ledger of the version before along, and numbers what was paid then", async () => {
  const older = await openWholeNewsroom("20261128_140500_gift_facts");
  await writeRows(
    older,
    sql`INSERT INTO pledges (amount, currency, rhythm, state, subscription, donor_name)
    VALUES (500, 'USD', 'month', 'active', 'sub_1', 'ليلى')`,
  );
  await writeRows(
    older,
    sql`INSERT INTO donations (reference, secret, edition, amount, currency, rhythm, port, state, net, facts,
    paid_at, pledge_id, donor_name) VALUES ('K7MX-4RTP', 's', 'ar', 500, 'USD', 'month', 'stripe', 'paid', 500, 0,
    '2026-11-27T10:00:00.000Z', 1, 'ليلى')`,
  );
  await writeRows(
    older,
    sql`INSERT INTO gift_facts (source, donation, kind, amount, currency, at)
    VALUES ('paid in_1', 1, 'paid', 500, 'USD', '2026-11-27T10:00:00.000Z')`,
  );
  const newsroom = await openWholeNewsroom();
  await settleLagging(newsroom);
  const { docs } = await newsroom.find({ collection: "donations", depth: 0 });
  expect(docs).toMatchObject([{ state: "paid", donorName: "ليلى", receipt: "2026-000001", pledge: 1, campaign: null }]);
  expect((await newsroom.find({ collection: "pledges", depth: 0 })).docs).toMatchObject([
    { state: "active", sum: "5 دولارات" },
  ]);
  expect((await readTotals(newsroom)).together.amount).toBe(500);
});
