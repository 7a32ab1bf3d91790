import type { GiftState } from "@/domain/giving";

export const factKinds = ["opened", "paid", "failed", "refunded", "disputed", "won"] as const;

/** Something that has happened to a gift and will have happened for ever. Amounts are hundredths. */
export type Fact = {
  kind: (typeof factKinds)[number];
  /** What was paid; of a refund all that was given back so far; what a dispute is about. */
  amount: number;
  currency: string;
  at: string;
  /** The dispute that it tells of. */
  about: string | null;
};

type Standing = { state: GiftState; paid: Fact | null; net: number };

/**
 * How a gift stands, computed from all that is known of it: the order in which it became known does not matter.
 * Money counts once it was paid, less what went back and what is disputed; a dispute that was won counts again.
 */
export function standingOf(facts: Fact[]): Standing {
  const has = (kind: Fact["kind"]) => facts.some((fact) => fact.kind === kind);
  const paid = facts.find(({ kind }) => kind === "paid") ?? null;
  if (!paid) return { state: has("failed") ? "failed" : has("opened") ? "pending" : "draft", paid, net: 0 };
  const refunded = Math.max(0, ...facts.filter(({ kind }) => kind === "refunded").map(({ amount }) => amount));
  const won = new Set(facts.filter(({ kind }) => kind === "won").map(({ about }) => about));
  const disputes = new Map(
    facts
      .filter(({ kind, about }) => kind === "disputed" && !won.has(about))
      .map(({ about, amount }) => [about, amount]),
  );
  const disputed = [...disputes.values()].reduce((sum, amount) => sum + amount, 0);
  const net = Math.max(0, paid.amount - refunded - disputed);
  if (refunded >= paid.amount) return { state: "refunded", paid, net };
  return { state: disputed > 0 ? "disputed" : "paid", paid, net };
}
