import type { Money } from "./money";

/** A suggested amount and what it pays for. */
export type Tier = Money & { label: string };

/** What a campaign wants and what it has, in whole units of one currency; both are hundredths. */
export type Goal = { wanted: number; gathered: number; currency: Money["currency"] };

/** The request for support as a page prints it. */
export type Ask = {
  /** The campaign that a gift is counted for; `null` for the site's usual request. */
  campaign: number | null;
  title: string;
  text: string;
  price: string;
  button: string;
  barText: string;
  barButton: string;
  tiers: Tier[];
  goal: Goal | null;
};
