import type { Payload } from "payload";
import { readSettings } from "@/env";
import { selectRows, sql } from "../database/rows";
import { readSiteName } from "../globals/site-name";

/** What everybody can know of an account and of the site, and what therefore makes no password. */
export async function readKnownOf(payload: Payload, id: number | string | null, given: unknown[]): Promise<string[]> {
  const kept = await selectRows<{ email: string; name: string }>(
    payload,
    sql`SELECT email, name FROM users WHERE id = ${id}`,
  );
  const { hostname } = new URL(readSettings().siteUrl);
  const known = [...given, ...kept.flatMap(({ email, name }) => [email, name]), await readSiteName(payload), hostname];
  return known.filter((text) => typeof text === "string");
}
