import { randomBytes } from "node:crypto";
import { sql } from "@payloadcms/db-sqlite";
import type { Payload, PayloadRequest } from "payload";
import type { Role } from "../access/roles";
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
  await payload.db.drizzle.run(sql`INSERT INTO invited_users (user_id, language) VALUES (${user.id}, ${language})`);
  return user;
}

/** The language in which somebody was invited who has not chosen a password yet; `null` for everybody else. */
export async function findInvited(payload: Payload, user: number): Promise<MailLanguage | null> {
  const rows = await payload.db.drizzle.all<{ language: string }>(
    sql`SELECT language FROM invited_users WHERE user_id = ${user}`,
  );
  const [row] = rows;
  return row ? (row.language === "en" ? "en" : "ar") : null;
}

/** The invitation was taken: from now on the account is like any other. */
export async function welcomeInvited(payload: Payload, user: number): Promise<void> {
  await payload.db.drizzle.run(sql`DELETE FROM invited_users WHERE user_id = ${user}`);
}
