import type { Currency } from "@/domain/money";
import type { GiftRow, PortName } from "./gift-row";

/** A way for money to come. */
export type Port = {
  name: PortName;
  takes: (currency: Currency) => boolean;
  /** Where its page for payments lies, when that is another site. */
  origin: string | null;
  /** What can be done to gifts that it asks for again by itself every month or year; `null` when it does not. */
  pledges: PledgePort | null;
  /**
   * Prepares the payment of a gift; asked twice for the same gift it prepares one.
   * @returns where its giver goes on, and what the service calls the payment
   * @throws UnreachableError when the service cannot be reached or refuses
   */
  open: (gift: GiftRow) => Promise<{ location: string; session: string | null }>;
};

/** How a subscription stands at the service: until when it is paid, and whether it has ended. */
export type Subscribed = { amount: number; currency: string; nextAt: string | null; ended: boolean };

/** What can be done to a subscription. Each throws UnreachableError when the service cannot be reached or refuses. */
export type PledgePort = {
  /** Takes no further payment; one that has ended is none the worse. */
  end: (subscription: string) => Promise<void>;
  /** Takes another amount from the next payment on. */
  change: (subscription: string, amount: number) => Promise<void>;
  /** How it stands, or `null` when the service alone does not decide that. */
  read: (subscription: string) => Promise<Subscribed | null>;
  /** A page on which a giver changes the card; `null` when there are no cards. @returns its address */
  openPortal: ((customer: string, back: string) => Promise<string>) | null;
};

/** A payment service does not do what it is asked. The message holds nothing of a donor. */
export class UnreachableError extends Error {}
