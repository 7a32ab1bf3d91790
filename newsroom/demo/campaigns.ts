import type { Payload } from "payload";
import { type Edition, editions } from "@/domain/edition";
import { selectRows, sql } from "../database/rows";
import { newReference, newSecret } from "../giving/names";
import { recordFact } from "../giving/record-fact";
import { settle } from "../giving/settle";
import { demoSite } from "./site";

type Words = { name: string; honest: string; price: string; bar: string; tiers: [amount: string, label: string][] };

const words: Record<Edition, Words> = {
  ar: {
    name: "حملة العرض",
    honest: "هذه حملة للعرض: لا مال في أرقامها.",
    price: "دولار واحد في الشهر يصنع الفرق",
    bar: "دولار واحد يُبقينا مستقلين",
    tiers: [
      ["5", "اتصال مراسل ليوم"],
      ["15", "طريق مراسل إلى قرية بعيدة"],
      ["40", "يوم من التحقق والتدقيق"],
    ],
  },
  en: {
    name: "Demonstration campaign",
    honest: "This campaign is a demonstration: there is no money in its figures.",
    price: "One dollar a month makes the difference",
    bar: "One dollar keeps us independent",
    tiers: [
      ["5", "a correspondent’s connection for a day"],
      ["15", "a reporter’s way to a distant village"],
      ["40", "a day of checking facts"],
    ],
  },
};

/** What was played to be given, in dollars: a bit more than a third of the goal. */
const played = [5, 15, 1, 40, 5, 100, 3, 15, 5, 200, 40, 25, 5, 250, 15, 300, 10, 40, 25, 40];
const goal = "3000";

/** A campaign that runs in each edition, and gifts that were played, so that its meter shows something. */
export async function fillCampaigns(newsroom: Payload): Promise<void> {
  for (const edition of editions) {
    const { name, honest, price, bar, tiers } = words[edition];
    const { title, text, button } = demoSite.giving[edition];
    const [first = ""] = text.split(/(?<=\.) /);
    const { id } = await newsroom.create({
      collection: "campaigns",
      draft: false,
      data: {
        name,
        edition,
        title,
        price,
        button,
        goal,
        demo: true,
        currency: "USD",
        priority: 0,
        text: `${first} ${honest}`,
        barText: bar,
        tiers: tiers.map(([amount, label]) => ({ amount, label })),
        from: new Date().toISOString(),
      },
    });
    for (const dollars of played) await play(newsroom, { edition, campaign: id, amount: dollars * 100 });
  }
}

type Played = { edition: Edition; campaign: number; amount: number };

async function play(newsroom: Payload, { edition, campaign, amount }: Played): Promise<void> {
  const [reference, at] = [newReference(), new Date().toISOString()];
  const [gift] = await selectRows<{ id: number }>(
    newsroom,
    sql`INSERT INTO donations (reference, secret, edition,
    amount, currency, rhythm, port, state, net, facts, campaign_id, created_at, updated_at)
    VALUES (${reference}, ${newSecret()}, ${edition}, ${amount}, 'USD', 'once', 'sandbox', 'draft', 0, 0, ${campaign}, ${at}, ${at})
    RETURNING id`,
  );
  if (!gift) return;
  const fact = { kind: "paid", source: `played ${reference}`, payment: null, about: null, at } as const;
  await recordFact(newsroom, { ...fact, donation: gift.id, amount, currency: "USD" });
  await settle(newsroom, gift.id);
}

/** Takes the campaigns out; one that brought gifts by now is switched off. @returns how many went */
export async function removeCampaigns(newsroom: Payload): Promise<number> {
  const where = { demo: { equals: true } };
  const { docs } = await newsroom.find({ collection: "campaigns", where, depth: 0, pagination: false });
  let count = 0;
  for (const { id } of docs) {
    const [gift] = await selectRows(
      newsroom,
      sql`SELECT id FROM donations
      WHERE campaign_id = ${id} AND paid_at IS NOT NULL LIMIT 1`,
    );
    if (gift) await newsroom.update({ collection: "campaigns", id, data: { running: false } });
    else await newsroom.delete({ collection: "campaigns", id });
    count += gift ? 0 : 1;
  }
  return count;
}
