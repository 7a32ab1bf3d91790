import type { PayloadRequest } from "payload";
import { keyOf } from "../api-keys/key-of";
import { type Action, type Result } from "./actions";
import { appendEntry } from "./append";
import { browserOf, networkOf } from "./where-from";

export type EventTarget = { collection: string; id: number | string; title: string };

export type AuditedEvent = {
  action: Action;
  target?: EventTarget | undefined;
  /** Names of the fields that were changed, never their text. */
  fields?: string[] | undefined;
  details?: Record<string, string | number | boolean | null> | undefined;
  result?: Result | undefined;
};

/** Who asks, and from where; work that nobody asked for has no person: `{ payload }`. */
export type Asking = Pick<PayloadRequest, "payload"> & Partial<Pick<PayloadRequest, "user" | "headers" | "context">>;

const mostText = 2000;

/**
 * Writes down who did what and from where. It never throws: what the log cannot take is told to the program's own log,
 * loudly, and the editor's work goes on.
 */
export async function recordEvent(req: Asking, event: AuditedEvent): Promise<void> {
  const { user, headers, payload } = req;
  const { action, target, fields, result = "ok" } = event;
  const key = keyOf(req);
  const details = key ? { ...event.details, key: key.id } : event.details;
  try {
    await appendEntry(payload, {
      at: new Date().toISOString(),
      action,
      result,
      person: user ? user.id : null,
      personName: user ? clean(user.name || user.email) : (key?.name ?? null),
      collection: target?.collection ?? null,
      target: target ? String(target.id) : null,
      title: target ? clean(target.title) : null,
      fields: fields?.length ? clean(JSON.stringify(fields)) : null,
      details: details && Object.keys(details).length > 0 ? JSON.stringify(mapText(details)) : null,
      address: networkOf(headers?.get("x-forwarded-for")),
      browser: browserOf(headers?.get("user-agent")),
    });
  } catch (error) {
    payload.logger.error({ err: error, event: { action, target } }, "THE AUDIT LOG COULD NOT BE WRITTEN");
  }
}

function mapText(details: NonNullable<AuditedEvent["details"]>) {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, typeof value === "string" ? clean(value) : value]),
  );
}

/** SQLite keeps neither NUL nor half a surrogate pair as they are: the hash must be of what is kept. */
function clean(text: string): string {
  return Buffer.from(text.replaceAll("\0", "").slice(0, mostText)).toString();
}
