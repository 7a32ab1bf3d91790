import type { Payload } from "payload";
import { formatYear } from "@/arabic/dates";
import { selectRows, sql } from "../../database/rows";
import { writeAlone } from "../../database/write-alone";
import { readTimeZone } from "../../globals/time-zone";

/** A year has room for so many gifts. */
const inYear = 10_000_000;
/** Up to here numbers are written with six digits. */
const sixDigits = 1_000_000;

/**
 * Gives a paid gift the next receipt number of the year in which it was paid on the site's clocks: “2026-000123”. One
 * statement finds and takes the number, so that no two gifts get the same and none is left out; asked again, it stays.
 */
export async function numberGift(newsroom: Payload, id: number, paidAt: string): Promise<string | null> {
  const known = await readNumber(newsroom, id);
  if (known) return known;
  const year = formatYear(new Date(paidAt).toISOString(), await readTimeZone(newsroom));
  const base = Number(year) * inYear;
  await writeAlone(
    newsroom,
    "receipts",
    sql`UPDATE donations SET receipt_order = following.number,
    receipt = ${`${year}-`} || substr(CAST(following.number AS text),
      CASE WHEN following.number < ${base + sixDigits} THEN 6 ELSE 5 END)
    FROM (SELECT CAST(coalesce(max(receipt_order), ${base}) + 1 AS bigint) AS number FROM donations
      WHERE receipt_order > ${base} AND receipt_order < ${base + inYear}) AS following
    WHERE donations.id = ${id} AND donations.receipt_order IS NULL`,
  );
  return readNumber(newsroom, id);
}

async function readNumber(newsroom: Payload, id: number): Promise<string | null> {
  const rows = await selectRows<{ receipt: string | null }>(
    newsroom,
    sql`SELECT receipt FROM donations WHERE id = ${id}`,
  );
  return rows[0]?.receipt ?? null;
}

/** Numbers what was paid before there were receipts, or whose process died before it was numbered: the oldest first. */
export async function numberUnnumbered(newsroom: Payload): Promise<void> {
  const rows = await selectRows<{ id: number; paidAt: string }>(
    newsroom,
    sql`SELECT id, paid_at AS "paidAt"
    FROM donations WHERE receipt_order IS NULL AND paid_at IS NOT NULL ORDER BY paid_at, id LIMIT 1000`,
  );
  for (const { id, paidAt } of rows) await numberGift(newsroom, id, paidAt);
}
