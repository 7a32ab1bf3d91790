import { z } from "zod";

/** What a payment service tells, in our own words: all that is kept of its event. */
export const happeningSchema = z.object({
  kind: z.enum(["agreed", "paid", "failed", "missed", "refunded", "disputed", "won", "changed", "ended"]),
  /** Our reference, which the service hands back. */
  reference: z.string().nullable().default(null),
  session: z.string().nullable().default(null),
  payment: z.string().nullable().default(null),
  invoice: z.string().nullable().default(null),
  /** Whether the invoice is the first of its subscription. */
  first: z.boolean().default(true),
  subscription: z.string().nullable().default(null),
  customer: z.string().nullable().default(null),
  about: z.string().nullable().default(null),
  amount: z.number().int().min(0).default(0),
  currency: z.string().default(""),
  at: z.string(),
  /** When the service tries again by itself. */
  next: z.string().nullable().default(null),
  /** Until when a subscription is paid: then comes the next payment. */
  until: z.string().nullable().default(null),
  name: z.string().nullable().default(null),
  email: z.string().nullable().default(null),
});

export type Happening = z.infer<typeof happeningSchema>;
export type HappeningInput = z.input<typeof happeningSchema>;
