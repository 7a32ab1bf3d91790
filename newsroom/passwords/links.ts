import type { Payload } from "payload";
import { readSettings } from "@/env";
import { selectRows, writeRows, sql } from "../database/rows";
import { hashToken, newToken } from "../sessions/token";
import { type LinkKind, lifeMs } from "./link-life";

export type OpenLink = { user: number; kind: LinkKind };

/**
 * Makes a link with which somebody chooses a password, once. Another invitation ends the one before; another reset does
 * not, or strangers who ask for it could spoil the link that its owner has just received. The token stands behind the
 * `#`, which browsers send to no server: it gets into no log. The host is the site's own, whatever a request says.
 */
export async function makeLink(payload: Payload, user: number, kind: LinkKind): Promise<{ url: string; until: Date }> {
  const token = newToken();
  const now = Date.now();
  await writeRows(
    payload,
    sql`DELETE FROM password_links
    WHERE expires_at <= ${now} OR (user_id = ${user} AND kind = 'invitation')`,
  );
  await writeRows(
    payload,
    sql`INSERT INTO password_links (token_hash, user_id, kind, expires_at)
    VALUES (${hashToken(token)}, ${user}, ${kind}, ${now + lifeMs[kind]})`,
  );
  return { url: `${readSettings().siteUrl}/admin/password#${token}`, until: new Date(now + lifeMs[kind]) };
}

/** Whom a link is for; `null` when it is unknown, used, revoked or has ended. */
export async function findLink(payload: Payload, token: unknown): Promise<OpenLink | null> {
  if (typeof token !== "string") return null;
  const rows = await selectRows<OpenLink>(
    payload,
    sql`SELECT user_id AS "user", kind FROM password_links
    WHERE token_hash = ${hashToken(token)} AND expires_at > ${Date.now()}`,
  );
  return rows[0] ?? null;
}

/** Uses a link up, and with it all others of the account: true for one request alone. */
export async function takeLink(payload: Payload, token: string): Promise<boolean> {
  const rows = await selectRows<{ user: number }>(
    payload,
    sql`DELETE FROM password_links
    WHERE token_hash = ${hashToken(token)} AND expires_at > ${Date.now()} RETURNING user_id AS "user"`,
  );
  for (const { user } of rows) await endLinks(payload, user);
  return rows.length === 1;
}

/** Ends all links of an account; answers whether there was one that was still good. */
export async function endLinks(payload: Payload, user: number): Promise<boolean> {
  const rows = await selectRows<{ until: number }>(
    payload,
    sql`DELETE FROM password_links WHERE user_id = ${user} RETURNING expires_at AS until`,
  );
  return rows.some(({ until }) => until > Date.now());
}

/** Until when the newest link of an account is good (milliseconds since 1970); `null` when there is none. */
export async function findLinkEnd(payload: Payload, user: number): Promise<number | null> {
  const rows = await selectRows<{ until: number | null }>(
    payload,
    sql`SELECT max(expires_at) AS until FROM password_links WHERE user_id = ${user} AND expires_at > ${Date.now()}`,
  );
  return rows[0]?.until ?? null;
}
