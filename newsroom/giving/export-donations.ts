import { type Endpoint, Forbidden, type Payload } from "payload";
import { roleOf } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { selectRows, sql } from "../database/rows";
import { csvCell } from "../input/csv-cell";
import { realGifts } from "./real-gifts";

type Row = Record<(typeof columns)[number], string | number | null>;

const columns = [
  ...([
    "id",
    "reference",
    "receipt",
    "created_at",
    "paid_at",
    "state",
    "amount",
    "net",
    "currency",
    "rhythm",
    "port",
  ] as const),
  ...(["donor_name", "donor_email", "message", "thanks", "story_id", "campaign_id", "pledge_id"] as const),
];
const atOnce = 1000;

/** `GET /api/donations/export`: all gifts as CSV for an administrator, amounts in units; the audit log tells who took it. */
export const exportDonations: Endpoint = {
  path: "/export",
  method: "get",
  handler: async (req) => {
    if (roleOf(req) !== "admin") throw new Forbidden(req.t);
    await recordEvent(req, { action: "export-donations" });
    const day = new Date().toISOString().slice(0, 10);
    return new Response(await writeTable(req.payload), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="waraq-gifts-${day}.csv"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  },
};

async function writeTable(newsroom: Payload): Promise<string> {
  let text = `\ufeff${columns.join(",")}\r\n`;
  for (let after = 0; ;) {
    const rows = await selectRows<Row>(
      newsroom,
      sql`SELECT id, reference, receipt, created_at, paid_at, state, amount / 100.0 AS amount,
      net / 100.0 AS net, currency, rhythm, port, donor_name, donor_email, message, thanks, story_id, campaign_id, pledge_id
      FROM donations WHERE id > ${after} AND ${realGifts()} ORDER BY id LIMIT ${atOnce}`,
    );
    for (const row of rows) text += `${columns.map((name) => csvCell(row[name])).join(",")}\r\n`;
    if (rows.length < atOnce) return text;
    after = Number(rows.at(-1)?.id);
  }
}
