import { randomUUID } from "node:crypto";
import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../database/rows";
import type { Device } from "./device-words";
import { hashToken, newToken } from "./token";

/** Times are milliseconds since 1970. `seenAt` is known to the hour. */
export type Session = { id: string; user: number; createdAt: number; seenAt: number; expiresAt: number } & Device;

const hourMs = 3_600_000;
/** How long a session lives after it was last prolonged, and at most. */
export const sessionSeconds = 12 * 60 * 60;
const longestMs = 30 * 24 * hourMs;

/** Where a session holds: not over, and the password is still the one by which it was opened. */
function valid(now: number) {
  return sql`sign_in_sessions.expires_at > ${now} AND sign_in_sessions.password_mark = substr(users.hash, length(users.hash) - 15)`;
}

const columns = sql`sign_in_sessions.id, sign_in_sessions.user_id AS "user", sign_in_sessions.created_at AS "createdAt",
  sign_in_sessions.seen_at AS "seenAt", sign_in_sessions.expires_at AS "expiresAt", browser, system`;
const source = sql`sign_in_sessions JOIN users ON users.id = sign_in_sessions.user_id`;

/** Opens a session for somebody who has proved who it is: a row of its own, so that two at one moment both live. */
export async function openSession(
  payload: Payload,
  user: number | string,
  device: Device,
): Promise<{ id: string; token: string }> {
  const now = Date.now();
  const [id, token] = [randomUUID(), newToken()];
  await writeRows(payload, sql`DELETE FROM sign_in_sessions WHERE expires_at <= ${now}`);
  await writeRows(
    payload,
    sql`INSERT INTO sign_in_sessions
    (id, token_hash, user_id, password_mark, created_at, seen_at, expires_at, browser, system)
    SELECT ${id}, ${hashToken(token)}, id, substr(hash, length(hash) - 15), ${now}, ${toHour(now)}, ${now + sessionSeconds * 1000},
      ${device.browser}, ${device.system} FROM users WHERE id = ${user}`,
  );
  return { id, token };
}

/** The session that a token opens, or `null`. Notes the hour in which it was used. */
export async function findSession(payload: Payload, token: string): Promise<Session | null> {
  const now = Date.now();
  const rows = await selectRows<Session>(
    payload,
    sql`SELECT ${columns} FROM ${source} WHERE token_hash = ${hashToken(token)} AND ${valid(now)}`,
  );
  const session = rows[0];
  if (!session) return null;
  const hour = toHour(now);
  if (session.seenAt < hour)
    await writeRows(payload, sql`UPDATE sign_in_sessions SET seen_at = ${hour} WHERE id = ${session.id}`);
  return session;
}

/** All sessions of somebody that hold, the newest first. */
export function listSessions(payload: Payload, user: number | string): Promise<Session[]> {
  return selectRows<Session>(
    payload,
    sql`SELECT ${columns} FROM ${source} WHERE user_id = ${user} AND ${valid(Date.now())} ORDER BY "createdAt" DESC`,
  );
}

/** Lets a session live on from now; answers when it will end, or `null` when there is no such session. */
export async function prolongSession(payload: Payload, id: string): Promise<number | null> {
  const until = Date.now() + sessionSeconds * 1000;
  const rows = await selectRows<{ expiresAt: number }>(
    payload,
    sql`UPDATE sign_in_sessions
    SET expires_at = CASE WHEN created_at + ${longestMs} < ${until} THEN created_at + ${longestMs} ELSE ${until} END WHERE id = ${id} RETURNING expires_at AS "expiresAt"`,
  );
  return rows[0]?.expiresAt ?? null;
}

/** When a session will end; `null` when there is none. */
export async function findEnd(payload: Payload, id: string): Promise<number | null> {
  const rows = await selectRows<{ expiresAt: number }>(
    payload,
    sql`SELECT expires_at AS "expiresAt" FROM sign_in_sessions WHERE id = ${id}`,
  );
  return rows[0]?.expiresAt ?? null;
}

/** Keeps one session when its owner changes the password in it; all others end by that change. */
export async function keepSession(payload: Payload, id: string): Promise<void> {
  await writeRows(
    payload,
    sql`UPDATE sign_in_sessions
    SET password_mark = (SELECT substr(hash, length(hash) - 15) FROM users WHERE users.id = user_id) WHERE id = ${id}`,
  );
}

/** Ends one session of somebody; answers whether there was one. */
export async function endSession(payload: Payload, user: number | string, id: string): Promise<boolean> {
  const rows = await selectRows(
    payload,
    sql`DELETE FROM sign_in_sessions WHERE user_id = ${user} AND id = ${id} RETURNING id`,
  );
  return rows.length > 0;
}

/** Ends all sessions of somebody but one; answers how many. */
export async function endOtherSessions(payload: Payload, user: number | string, kept: string | null): Promise<number> {
  const rows = await selectRows(
    payload,
    sql`DELETE FROM sign_in_sessions WHERE user_id = ${user} AND id IS DISTINCT FROM ${kept} RETURNING id`,
  );
  return rows.length;
}

function toHour(time: number): number {
  return time - (time % hourMs);
}
