import { pbkdf2 } from "node:crypto";
import { promisify } from "node:util";
import type { Payload } from "payload";
import { selectRows, sql } from "../database/rows";
import { formsOf } from "../passwords/is-password-of";

/** The id of the account with an e-mail, written as Payload keeps it; `null` when there is none. */
export async function findAccount(payload: Payload, email: string): Promise<number | null> {
  const rows = await selectRows<{ id: number }>(payload, sql`SELECT id FROM users WHERE email = ${email}`);
  return rows[0]?.id ?? null;
}

/** The e-mail of a sign-in as Payload compares it; `null` when none was given. */
export function readEmail(data: unknown): string | null {
  const email: unknown = typeof data === "object" && data !== null && "email" in data ? data.email : null;
  return typeof email === "string" && email.trim() !== "" ? email.toLowerCase().trim() : null;
}

/** Takes as long as it takes to compare a password, so that the time does not tell which accounts there are. */
export async function pretendToCompare(password: string): Promise<void> {
  for (const form of formsOf(password)) await promisify(pbkdf2)(form, "of nobody", 600_000, 32, "sha256");
}
