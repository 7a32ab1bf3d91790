import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import type { Currency } from "@/domain/money";
import { readPresets } from "./read-presets";

export type GivingSettings = {
  siteCurrency: Currency;
  /** In the newsroom's order, each with its suggested amounts. */
  currencies: { currency: Currency; presets: number[] }[];
  /** What one of each currency is worth in the site's, of which one is worth one; some may have no rate. */
  rates: Map<Currency, number>;
  /** `null` when money does not come by hand. */
  directions: string | null;
};

const usual = [{ currency: "USD" as const, presets: "1; 3; 5; 10; 25", rate: 1 }];

/** In what readers give, as the newsroom has set it; dollars alone until it has. */
export async function readGiving(newsroom: Payload, edition: Edition = "ar"): Promise<GivingSettings> {
  const {
    siteCurrency: chosen,
    currencies,
    directions,
  } = await newsroom.findGlobal({
    slug: "giving",
    locale: edition,
    depth: 0,
  });
  const rows = currencies && currencies.length > 0 ? currencies : usual;
  const siteCurrency = chosen ?? "USD";
  return {
    siteCurrency,
    currencies: rows.map(({ currency, presets }) => ({ currency, presets: readPresets(presets, currency) ?? [] })),
    rates: new Map([...rows.map(({ currency, rate }) => [currency, rate] as const), [siteCurrency, 1]]),
    directions: directions?.trim() || null,
  };
}
