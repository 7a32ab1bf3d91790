import type { GiftState, PledgeState, Rhythm } from "./giving";
import type { Money } from "./money";

/** A pledge as its giver sees it. Times are ISO 8601. */
export type SupportPledge = Money & {
  id: number;
  rhythm: Exclude<Rhythm, "once">;
  state: PledgeState;
  since: string;
  nextAt: string | null;
  endedAt: string | null;
  /** Whether there is a page on which its card can be changed. */
  card: boolean;
  /** Whether it is a trial of the demo edition. */
  play: boolean;
};

/** A gift as its giver sees it. */
export type SupportGift = Money & {
  id: number;
  reference: string;
  state: GiftState;
  rhythm: Rhythm;
  paidAt: string;
  /** What was given back of it, in hundredths. */
  returned: number;
};

/** Everything that was given with an e-mail address. */
export type Support = {
  email: string;
  pledges: SupportPledge[];
  gifts: SupportGift[];
  /** Whether its giver may be thanked in public; `null` when no name is known to thank by. */
  thanks: boolean | null;
};

export const supportProblems = ["often", "noMail", "email", "ended", "unreachable", "unknown", "over"] as const;
/** Why a form of the page was not taken. */
export type SupportProblem = (typeof supportProblems)[number];

export const supportDeeds = ["link", "change", "end", "card", "thanks"] as const;
/** What the forms of the page ask for. */
export type SupportDeed = (typeof supportDeeds)[number];
