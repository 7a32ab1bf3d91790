import type { JsonObject, PayloadRequest } from "payload";
import { isDocument, recallBefore } from "../workflow/published";
import { type EventTarget, recordEvent } from "./record-event";

/** Writes down each correction that readers see anew, with its text. Who rewords or removes one is told of there. */
export async function recordCorrections(req: PayloadRequest, target: EventTarget, doc: JsonObject): Promise<void> {
  if (target.collection !== "articles") return;
  const before = correctionsOf(recallBefore("articles", Number(target.id), req));
  const after = correctionsOf(doc);
  for (const [id, text] of after) {
    if (before.get(id) !== text) await recordEvent(req, { action: "correct", target, details: { text } });
  }
}

function correctionsOf(article: JsonObject | null): Map<string, string> {
  const rows: unknown[] = Array.isArray(article?.["corrections"]) ? article["corrections"] : [];
  return new Map(rows.filter(isDocument).map((row) => [String(row["id"]), String(row["text"] ?? "")]));
}
