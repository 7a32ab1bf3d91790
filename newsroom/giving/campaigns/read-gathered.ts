import type { Payload } from "payload";
import { type Currency, isCurrency, minorUnits } from "@/domain/money";
import { selectRows, sql } from "../../database/rows";
import { type GivingSettings, readGiving } from "../read-giving";
import { realGifts } from "../real-gifts";
import type { Sum } from "../worth";

/**
 * What has arrived with a campaign and stayed, in whole units of a currency. Others count at the rates set by hand; one
 * that has no rate does not.
 */
export async function readGathered(newsroom: Payload, campaign: number, currency: Currency): Promise<number> {
  const sums = await selectRows<Sum>(
    newsroom,
    sql`SELECT currency, sum(net) AS net FROM donations
    WHERE campaign_id = ${campaign} AND net > 0 AND ${realGifts()} GROUP BY currency`,
  );
  return gatheredIn(sums, currency, await readGiving(newsroom));
}

function gatheredIn(sums: Sum[], currency: Currency, { rates }: GivingSettings): number {
  const wanted = rates.get(currency);
  let amount = 0;
  for (const { currency: given, net } of sums) {
    const rate = isCurrency(given) ? rates.get(given) : undefined;
    if (given === currency) amount += net;
    else if (rate && wanted) amount += (net * rate) / wanted;
  }
  // A sum such as 4999.999999 is what floating point makes of 50 units.
  return Math.floor(Math.round(amount) / minorUnits) * minorUnits;
}
