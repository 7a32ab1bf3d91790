import { expect, it } from "vitest";
import { type Fact, standingOf } from "./standing";

const fact = (kind: Fact["kind"], amount = 500, about: string | null = null): Fact => ({
  kind,
  amount,
  currency: "USD",
  at: "2026-11-28",
  about,
});

it.each([
  [[], "draft", 0],
  [[fact("opened")], "pending", 0],
  [[fact("opened"), fact("failed")], "failed", 0],
  [[fact("failed"), fact("paid")], "paid", 500],
  [[fact("paid"), fact("paid")], "paid", 500],
  [[fact("refunded", 200)], "draft", 0],
  [[fact("refunded", 200), fact("paid"), fact("refunded", 300)], "paid", 200],
  [[fact("refunded", 500), fact("paid")], "refunded", 0],
  [[fact("disputed", 500, "a"), fact("paid")], "disputed", 0],
  [[fact("won", 500, "a"), fact("disputed", 500, "a"), fact("paid")], "paid", 500],
  [[fact("paid"), fact("disputed", 500, "a"), fact("refunded", 500)], "refunded", 0],
] as const)("%#: stands as it should, in any order", (facts, state, net) => {
  for (const order of [facts, facts.toReversed()]) expect(standingOf([...order])).toMatchObject({ state, net });
});
