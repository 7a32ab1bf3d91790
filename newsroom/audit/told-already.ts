import type { PayloadRequest } from "payload";
import { keyOf } from "../api-keys/key-of";
import { selectRows, sql } from "../database/rows";
import type { EventTarget } from "./record-event";

const quarterHourMs = 15 * 60_000;

/**
 * Whether the log has told within a quarter of an hour that this person writes in this story. An autosave is told of
 * again only when it touches a field that has not been named.
 */
export async function isToldAlready(req: PayloadRequest, target: EventTarget, fields: string[]): Promise<boolean> {
  if (keyOf(req)) return false;
  const since = new Date(Date.now() - quarterHourMs).toISOString();
  try {
    const told = await selectRows<{ fields: string | null }>(
      req.payload,
      sql`SELECT fields FROM events
      WHERE target = ${String(target.id)} AND collection = ${target.collection} AND action = 'autosave'
        AND person IS NOT DISTINCT FROM ${req.user?.id ?? null} AND at > ${since}`,
    );
    const named = new Set<unknown>(told.flatMap((event) => JSON.parse(event.fields ?? "[]")));
    return told.length > 0 && fields.every((name) => named.has(name));
  } catch (error) {
    req.payload.logger.error({ err: error }, "THE AUDIT LOG COULD NOT BE READ");
    return false;
  }
}
