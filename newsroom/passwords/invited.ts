import { randomBytes } from "node:crypto";
import type { Payload, PayloadRequest } from "payload";
import type { Role } from "../access/roles";
import { selectRows, writeRows, sql } from "../database/rows";
import type { MailLanguage } from "../mail/message";

export type Newcomer = { name: string; email: string; role: Role; language: MailLanguage };

/**
 * Adds an account that a link alone opens: nobody knows its password until its owner has chosen one.
 * @throws ValidationError (400) for a name or e-mail that cannot be kept
 */
export async function addInvited(payload: Payload, newcomer: Newcomer, req?: PayloadRequest) {
  const { language, ...person } = newcomer;
  const data = { ...person, password: randomBytes(32).toString("base64url") };
  const user = await payload.create({ collection: "users", data, depth: 0, ...(req ? { req } : {}) });
  await writeRows(payload, sql`INSERT INTO invited_users (user_id, language) VALUES (${user.id}, ${language})`);
  return user;
}

/** The language in which somebody was invited who has not chosen a password yet; `null` for everybody else. */
export async function findInvited(payload: Payload, user: number): Promise<MailLanguage | null> {
  const rows = await selectRows<{ language: string }>(
    payload,
    sql`SELECT language FROM invited_users WHERE user_id = ${user}`,
  );
  const [row] = rows;
  return row ? (row.language === "en" ? "en" : "ar") : null;
}

/** The invitation was taken: from now on the account is like any other. */
export async function welcomeInvited(payload: Payload, user: number): Promise<void> {
  await writeRows(payload, sql`DELETE FROM invited_users WHERE user_id = ${user}`);
}
