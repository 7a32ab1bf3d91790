import type { Currency, Money } from "./money";

export const rhythms = ["once", "month", "year"] as const;
/** How often somebody gives. */
export type Rhythm = (typeof rhythms)[number];

export const giftStates = ["draft", "pending", "paid", "failed", "refunded", "disputed"] as const;
export type GiftState = (typeof giftStates)[number];

export type PledgeState = "waiting" | "active" | "late" | "ended";

/** What keeps a gift from being begun, each at its field. */
export type GivingProblem = {
  amount?: "empty" | "unreadable" | "least" | "most";
  currency?: "unknown";
  rhythm?: "unknown";
  way?: "unknown" | "currency" | "rhythm";
  name?: "long";
  email?: "unreadable";
  message?: "long";
  /** About the whole: too many tries, or a page for payments that cannot be reached. */
  whole?: "often" | "unreachable";
};

/** What somebody has written into the form, letter by letter. */
export type GivingFields = {
  currency: string;
  amount: string;
  other: string;
  rhythm: string;
  way: string;
  name: string;
  email: string;
  message: string;
  thanks: string;
  story: string;
  campaign: string;
};

/** What the form offers. Amounts are hundredths. */
export type GivingOffer = {
  currency: Currency;
  currencies: Currency[];
  presets: number[];
  /** `sandbox` in the demo edition, where no money moves; `null` when nobody can pay by card. */
  card: "sandbox" | "stripe" | null;
  /** Whether gifts are taken from hand to hand and by bank. */
  hand: boolean;
};

/** What the giver of a gift may see of it. */
export type Gift = Money & {
  reference: string;
  state: GiftState;
  rhythm: Rhythm;
  port: "sandbox" | "stripe" | "hand";
  /** How money comes to the newsroom by hand, in the newsroom's words. */
  directions: string | null;
};
