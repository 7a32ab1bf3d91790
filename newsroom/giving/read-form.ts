import type { GivingFields } from "@/domain/giving";

const lengths = {
  currency: 3,
  amount: 40,
  other: 40,
  rhythm: 10,
  way: 10,
  name: 200,
  email: 300,
  message: 2000,
  thanks: 3,
  story: 15,
  campaign: 15,
} as const satisfies Record<keyof GivingFields, number>;

type Sent = { get: (name: string) => string | null };

/** What a form holds, each field as it was written, cut where no honest text goes on. */
export function readForm(sent: Sent): GivingFields {
  const read = (name: keyof GivingFields) => (sent.get(name) ?? "").slice(0, lengths[name]);
  return {
    currency: read("currency"),
    amount: read("amount"),
    other: read("other"),
    rhythm: read("rhythm"),
    way: read("way"),
    name: read("name"),
    email: read("email"),
    message: read("message"),
    thanks: read("thanks"),
    story: read("story"),
    campaign: read("campaign"),
  };
}
