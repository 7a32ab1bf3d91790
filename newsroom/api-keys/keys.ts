import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../database/rows";
import { hashToken, newToken } from "../sessions/token";
import { isScope, type Scope } from "./scopes";

/** Times are milliseconds since 1970. `ending` tells keys apart in the list; `usedFrom` is a network, not an address. */
export type ApiKey = {
  id: number;
  name: string;
  ending: string;
  scopes: Scope[];
  madeBy: string | null;
  createdAt: number;
  expiresAt: number | null;
  revokedAt: number | null;
  usedAt: number | null;
  usedFrom: string | null;
};
export type NewKey = { name: string; scopes: Scope[]; expiresAt: number | null; madeBy: string };

type Row = Omit<ApiKey, "scopes"> & { scopes: string };

/** Every key begins so, and programs that look for lost secrets know it by that. */
const prefix = "waraq_";
const minuteMs = 60_000;
const columns = sql`id, name, ending, scopes, made_by AS "madeBy", created_at AS "createdAt", expires_at AS "expiresAt",
  revoked_at AS "revokedAt", used_at AS "usedAt", used_from AS "usedFrom"`;

/** Makes a key: answers it, this once; `null` when a key in use has that name. */
export async function makeKey(payload: Payload, made: NewKey): Promise<{ id: number; key: string } | null> {
  const key = prefix + newToken();
  const rows = await selectRows<{ id: number }>(
    payload,
    sql`INSERT INTO api_keys
    (name, key_hash, ending, scopes, made_by, created_at, expires_at)
    VALUES (${made.name}, ${hashToken(key)}, ${key.slice(-4)}, ${JSON.stringify(made.scopes)}, ${made.madeBy},
      ${Date.now()}, ${made.expiresAt}) ON CONFLICT DO NOTHING RETURNING id`,
  );
  return rows[0] ? { id: rows[0].id, key } : null;
}

/** The key in use that was shown, or `null`: there is none, it was revoked, or its time is over. */
export async function findKey(payload: Payload, key: string): Promise<ApiKey | null> {
  const rows = await selectRows<Row>(
    payload,
    sql`SELECT ${columns} FROM api_keys WHERE key_hash = ${hashToken(key)}
    AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ${Date.now()})`,
  );
  return rows[0] ? toKey(rows[0]) : null;
}

/** Every key that there has been, the newest first. */
export async function listKeys(payload: Payload): Promise<ApiKey[]> {
  const rows = await selectRows<Row>(payload, sql`SELECT ${columns} FROM api_keys ORDER BY id DESC`);
  return rows.map(toKey);
}

/** Ends a key for good: answers its name, or `null` when no key in use has that number. */
export async function revokeKey(payload: Payload, id: number): Promise<string | null> {
  const rows = await selectRows<{ name: string }>(
    payload,
    sql`UPDATE api_keys SET revoked_at = ${Date.now()}
    WHERE id = ${id} AND revoked_at IS NULL RETURNING name`,
  );
  return rows[0]?.name ?? null;
}

/** Notes when, to the minute, and from which network a key was used last. */
export async function noteUse(payload: Payload, key: ApiKey, network: string | null): Promise<void> {
  const minute = Date.now() - (Date.now() % minuteMs);
  if (key.usedAt === minute && key.usedFrom === network) return;
  await writeRows(payload, sql`UPDATE api_keys SET used_at = ${minute}, used_from = ${network} WHERE id = ${key.id}`);
}

/** The key that a request shows; `null` when its `Authorization` is not about one. */
export function readKey(headers: Headers): string | null {
  const given = /^Bearer +(\S*)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? "";
  return given.startsWith(prefix) ? given : null;
}

function toKey(row: Row): ApiKey {
  const read: unknown = JSON.parse(row.scopes);
  return { ...row, scopes: Array.isArray(read) ? read.filter(isScope) : [] };
}
