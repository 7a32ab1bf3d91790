import type { Endpoint, Payload, PayloadRequest } from "payload";
import { Forbidden } from "payload";
import { roleOf } from "../access/roles";
import { csvCell } from "../input/csv-cell";
import { type EventRow, readEvents } from "./read-events";
import { recordEvent } from "./record-event";

const columns = [
  ...(["id", "at", "person", "personName", "action", "result", "collection", "target", "title"] as const),
  ...(["fields", "details", "address", "browser", "previous", "hash"] as const),
];

const formats = {
  csv: { type: "text/csv; charset=utf-8", head: `\ufeff${columns.join(",")}\r\n`, line: toCsv },
  jsonl: { type: "application/x-ndjson; charset=utf-8", head: "", line: toJsonLine },
};

/** `GET /api/events/export?format=csv|jsonl`: the whole log for an admin; that somebody took it stands in it, too. */
export const exportEvents: Endpoint = {
  path: "/export",
  method: "get",
  handler: async (req) => {
    if (roleOf(req) !== "admin") throw new Forbidden(req.t);
    const name = req.searchParams.get("format") === "jsonl" ? "jsonl" : "csv";
    await recordEvent(req, { action: "export-audit", details: { format: name } });
    const day = new Date().toISOString().slice(0, 10);
    return new Response(stream(req, name), {
      headers: {
        "content-type": formats[name].type,
        "content-disposition": `attachment; filename="waraq-audit-${day}.${name}"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  },
};

function stream({ payload }: PayloadRequest, name: keyof typeof formats): ReadableStream<Uint8Array> {
  const lines = writeLog(payload, name);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await lines.return(undefined)),
  });
}

/** The log in a format, piece by piece. */
export async function* writeLog(newsroom: Payload, name: keyof typeof formats): AsyncGenerator<string, void> {
  const { head, line } = formats[name];
  let text = head;
  for await (const row of readEvents(newsroom)) {
    text += line(row);
    if (text.length < 65_536) continue;
    yield text;
    text = "";
  }
  if (text) yield text;
}

function toJsonLine(row: EventRow): string {
  const parsed = { fields: parse(row.fields), details: parse(row.details) };
  return `${JSON.stringify({ ...Object.fromEntries(columns.map((name) => [name, row[name]])), ...parsed })}\n`;
}

function toCsv(row: EventRow): string {
  return `${columns.map((name) => csvCell(row[name])).join(",")}\r\n`;
}

function parse(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}
