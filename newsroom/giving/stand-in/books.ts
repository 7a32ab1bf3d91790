/** What a payment service keeps of one page for payments, a subscription and a payment; amounts in hundredths. */
export type Session = {
  id: string;
  reference: string;
  amount: number;
  currency: string;
  /** `null` for a gift that is given once. */
  interval: "month" | "year" | null;
  back: string;
  /** The address that our form handed over. */
  email: string | null;
  subscription: string | null;
  paid: boolean;
};
export type Subscription = {
  id: string;
  customer: string;
  reference: string;
  amount: number;
  currency: string;
  interval: "month" | "year";
  status: "active" | "past_due" | "canceled";
  /** How often its price has changed, and how many invoices it has had. */
  prices: number;
  invoices: number;
  /** Seconds since 1970. */
  paidUntil: number;
};
export type Payment = {
  id: string;
  amount: number;
  currency: string;
  refunded: number;
  dispute: "none" | "open" | "lost" | "won";
};
/** An event that the service tells of. */
export type Told = { type: string; object: object };

/** The books of a stand-in for Stripe in tests. */
export type Books = {
  sessions: Map<string, Session>;
  subscriptions: Map<string, Subscription>;
  payments: Map<string, Payment>;
  /** Answers by idempotency key: asked again with the same one, the same is answered. */
  answers: Map<string, object>;
};

/** Opens empty books. */
export function openBooks(): Books {
  return { sessions: new Map(), subscriptions: new Map(), payments: new Map(), answers: new Map() };
}

/** What the service holds for the newsroom in the end: paid, less what went back, is disputed or was lost. */
export function heldIn({ payments }: Books): number {
  const held = [...payments.values()].map(({ amount, refunded, dispute }) =>
    dispute === "open" || dispute === "lost" ? 0 : amount - refunded,
  );
  return held.reduce((sum, each) => sum + each, 0);
}

/** What a test has asked for by name. @throws Error when there is no such thing */
export function demand<Thing>(things: Map<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (!thing) throw new Error(`the payment service knows no ${id}`);
  return thing;
}
