import { pbkdf2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { Payload } from "payload";
import { selectRows, sql } from "../database/rows";
import { normalisePassword } from "./password-problem";

const prefix = "pbkdf2-sha256-v1:";

/**
 * The texts that a typed password may stand for: as passwords are kept, and as it was typed. The second differs for few,
 * and opens accounts whose password was kept before passwords were made alike.
 */
export function formsOf(password: string): string[] {
  return [...new Set([normalisePassword(password), password])];
}

/** Whether a text is the password of that account. It compares as Payload does; earlier hashes are longer and quicker. */
export async function isPasswordOf(payload: Payload, user: number | string, password: string): Promise<boolean> {
  const rows = await selectRows<{ hash: string | null; salt: string | null }>(
    payload,
    sql`SELECT hash, salt FROM users WHERE id = ${user}`,
  );
  const { hash, salt } = rows[0] ?? {};
  if (!hash || !salt) return false;
  const [rounds, length] = hash.startsWith(prefix) ? [600_000, 32] : [25_000, 512];
  const kept = Buffer.from(hash.replace(prefix, ""), "hex");
  const made = await promisify(pbkdf2)(password, salt, rounds, length, "sha256");
  return made.length === kept.length && timingSafeEqual(made, kept);
}
