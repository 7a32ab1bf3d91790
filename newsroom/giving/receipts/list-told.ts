import type { Payload } from "payload";
import { selectRows, sql } from "../../database/rows";

type Told = { kind: "receipt" | "refund" | "missed"; at: string };

/** What the giver of a gift was told by mail, and when that went into the outbox: the oldest first. */
export async function listTold(newsroom: Payload, gift: number): Promise<Told[]> {
  const rows = await selectRows<{ what: string; at: string }>(
    newsroom,
    sql`SELECT what, at FROM gift_mails WHERE donation = ${gift} ORDER BY at, what`,
  );
  return rows.map(({ what, at }) => ({ kind: kindOf(what), at }));
}

function kindOf(what: string): Told["kind"] {
  if (what.startsWith("refund")) return "refund";
  return what.startsWith("missed") ? "missed" : "receipt";
}
