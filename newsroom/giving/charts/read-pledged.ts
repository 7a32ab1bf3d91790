import type { Payload } from "payload";
import type { Money } from "@/domain/money";
import { selectRows, sql } from "../../database/rows";
import { readGiving } from "../read-giving";
import { realPledges } from "../real-gifts";
import { worthOf } from "../worth";

type Row = { currency: string; net: number; pledges: number };

/** How many pledges stand, and what they bring in a month, in the site's currency: of a yearly one a twelfth. */
export async function readPledged(newsroom: Payload): Promise<Money & { pledges: number }> {
  const rows = await selectRows<Row>(
    newsroom,
    sql`SELECT currency, count(*) AS pledges,
    sum(CASE rhythm WHEN 'year' THEN amount / 12.0 ELSE amount END) AS net
    FROM pledges WHERE state IN ('active', 'late') AND ${realPledges()} GROUP BY currency`,
  );
  const { amount, currency } = worthOf(rows, await readGiving(newsroom));
  return { amount, currency, pledges: rows.reduce((sum, { pledges }) => sum + pledges, 0) };
}
