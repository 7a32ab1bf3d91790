import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import { readSettings } from "@/env";
import { selectRows, writeRows, sql } from "../../database/rows";
import { hashToken, newToken } from "../../sessions/token";

const lifeMs = 60 * 60_000;

/** The page of a giver's gifts, with the link's token in its address: it is kept in no log and sent to no other site. */
export function supportPath(edition: Edition, query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `${edition === "en" ? "/en" : ""}/donate/support${search && `?${search}`}`;
}

/** Makes a link to what was given with an address. It is good for an hour, as often as one likes, beside others. */
export async function makeSupportLink(
  newsroom: Payload,
  email: string,
  edition: Edition,
): Promise<{ url: string; until: Date }> {
  await sweepSupportLinks(newsroom);
  const key = newToken();
  const until = Date.now() + lifeMs;
  await writeRows(
    newsroom,
    sql`INSERT INTO support_links (token_hash, email, expires_at)
    VALUES (${hashToken(key)}, lower(${email}), ${until})`,
  );
  return { url: readSettings().siteUrl + supportPath(edition, { key }), until: new Date(until) };
}

/** The address whose gifts a link shows, in small letters; `null` when the link is unknown or has ended. */
export async function findSupporter(newsroom: Payload, key: string | null): Promise<string | null> {
  if (!key || key.length > 100) return null;
  const rows = await selectRows<{ email: string }>(
    newsroom,
    sql`SELECT email FROM support_links
    WHERE token_hash = ${hashToken(key)} AND expires_at > ${Date.now()}`,
  );
  return rows[0]?.email ?? null;
}

/** Ends the links of an address, which is kept nowhere else than with gifts. */
export async function endSupportLinks(newsroom: Payload, email: string): Promise<void> {
  await writeRows(newsroom, sql`DELETE FROM support_links WHERE email = lower(${email})`);
}

/** Forgets links that have ended, and with them the addresses. */
export async function sweepSupportLinks(newsroom: Payload): Promise<void> {
  const ended = sql`expires_at <= ${Date.now()}`;
  // Asked first, because a statement that writes takes SQLite's lock even when it finds nothing.
  const found = await selectRows(newsroom, sql`SELECT expires_at FROM support_links WHERE ${ended} LIMIT 1`);
  if (found.length > 0) await writeRows(newsroom, sql`DELETE FROM support_links WHERE ${ended}`);
}
