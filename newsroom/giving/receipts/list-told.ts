import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";

type Told = { kind: "receipt" | "refund" | "missed"; at: string };

/** What the giver of a gift was told by mail, and when that went into the outbox: the oldest first. */
export async function listTold({ db: { drizzle } }: Payload, gift: number): Promise<Told[]> {
  const rows = await drizzle.all<{ what: string; at: string }>(
    sql`SELECT what, at FROM gift_mails WHERE donation = ${gift} ORDER BY at, what`,
  );
  return rows.map(({ what, at }) => ({ kind: kindOf(what), at }));
}

function kindOf(what: string): Told["kind"] {
  if (what.startsWith("refund")) return "refund";
  return what.startsWith("missed") ? "missed" : "receipt";
}
