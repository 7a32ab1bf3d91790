import type { Currency } from "@/domain/money";
import type { GiftRow, PortName } from "./gift-row";

/** A way for money to come. */
export type Port = {
  name: PortName;
  takes: (currency: Currency) => boolean;
  /** Where its page for payments lies, when that is another site. */
  origin: string | null;
  /** Whether it asks again by itself every month or year. */
  repeats: boolean;
  /**
   * Prepares the payment of a gift; asked twice for the same gift it prepares one.
   * @returns where its giver goes on, and what the service calls the payment
   * @throws UnreachableError when the service cannot be reached or refuses
   */
  open: (gift: GiftRow) => Promise<{ location: string; session: string | null }>;
};

/** A payment service does not do what it is asked. The message holds nothing of a donor. */
export class UnreachableError extends Error {}
