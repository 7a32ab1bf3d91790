import type { Edition } from "@/domain/edition";
import type { GiftState, Rhythm } from "@/domain/giving";
import type { Currency } from "@/domain/money";

export type PortName = "sandbox" | "stripe" | "hand";

/** What a gift's row holds; dates as the database writes them. */
export type GiftRow = {
  id: number;
  reference: string;
  secret: string;
  edition: Edition;
  amount: number;
  currency: Currency;
  rhythm: Rhythm;
  port: PortName;
  state: GiftState;
  donorName: string | null;
  donorEmail: string | null;
  message: string | null;
  thanks: number;
  story: number | null;
  campaign: number | null;
  pledge: number | null;
  payment: string | null;
  paidAt: string | null;
  receipt: string | null;
  erasedAt: string | null;
};
