/** What gifts are taken in. By ISO 4217 each has hundredths, the Syrian pound too, although no such coin is in use. */
export const currencies = ["USD", "EUR", "TRY", "SYP"] as const;
export type Currency = (typeof currencies)[number];

/** How many of the smallest units, in which all amounts are kept, make one. */
export const minorUnits = 100;

/** The least and the most of one gift, in whole units: more than that is a slip of the finger or a machine. */
export const limits = {
  USD: { least: 1, most: 10_000 },
  EUR: { least: 1, most: 10_000 },
  TRY: { least: 1, most: 500_000 },
  SYP: { least: 1, most: 150_000_000 },
} as const satisfies Record<Currency, { least: number; most: number }>;

/** An amount in hundredths. */
export type Money = { amount: number; currency: Currency };

/** Whether a text is the code of a currency that gifts are taken in. */
export function isCurrency(text: unknown): text is Currency {
  return currencies.some((currency) => currency === text);
}
