import type { Payload } from "payload";
import type { Ask } from "@/domain/ask";
import type { Edition } from "@/domain/edition";
import type { Money } from "@/domain/money";
import { readId } from "../../media/find-pictures";
import { readAmount } from "../read-amount";
import type { Placed } from "./choose-campaign";
import { readGoal } from "./read-goal";

export type Campaign = Placed & Omit<Ask, "campaign" | "goal"> & { wanted: Money | null };

/** The campaigns of an edition that are switched on, whether their time has come or not. */
export async function readCampaigns(newsroom: Payload, edition: Edition): Promise<Campaign[]> {
  const { docs } = await newsroom.find({
    collection: "campaigns",
    where: { and: [{ edition: { equals: edition } }, { running: { equals: true } }] },
    depth: 0,
    pagination: false,
  });
  return docs.map(({ currency, ...doc }) => {
    const goal = readGoal(doc.goal ?? "", currency);
    return {
      id: doc.id,
      from: Date.parse(doc.from),
      until: doc.until ? Date.parse(doc.until) : null,
      sections: doc.everywhere === false ? (doc.sections ?? []).flatMap((section) => readId(section) ?? []) : null,
      priority: doc.priority,
      title: doc.title,
      text: doc.text ?? "",
      price: doc.price ?? "",
      button: doc.button ?? "",
      barText: doc.barText ?? "",
      barButton: doc.barButton ?? "",
      tiers: (doc.tiers ?? []).flatMap(({ amount, label }) => {
        const read = readAmount(amount, currency);
        return read.problem === undefined ? [{ amount: read.amount, currency, label }] : [];
      }),
      wanted: goal.problem === undefined ? { amount: goal.amount, currency } : null,
    };
  });
}
