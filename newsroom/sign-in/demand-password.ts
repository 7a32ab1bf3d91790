import { pbkdf2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { sql } from "@payloadcms/db-sqlite";
import { APIError, type PayloadRequest } from "payload";
import { secondFactorWords } from "../words/own/second-factor";
import { wordsIn } from "../words/say";
import { giveBack, takeTry } from "./budgets";
import { TooManyTries } from "./too-many-tries";

const prefix = "pbkdf2-sha256-v1:";

/**
 * Lets nobody on who only sits at an open session: five wrong passwords cost a quarter of an hour.
 * @throws APIError (403) for a wrong one, TooManyTries
 */
export async function demandPassword(req: PayloadRequest, user: number | string, password: unknown): Promise<void> {
  const budgets = [{ name: `password of ${user}`, tries: 5 }];
  const wait = await takeTry(req.payload, budgets);
  if (wait > 0) throw new TooManyTries(req, wait);
  const rows = await req.payload.db.drizzle.all<{ hash: string | null; salt: string | null }>(
    sql`SELECT hash, salt FROM users WHERE id = ${user}`,
  );
  const { hash, salt } = rows[0] ?? { hash: null, salt: null };
  if (hash === null || salt === null || typeof password !== "string" || !(await matches(password, hash, salt)))
    throw new APIError(wordsIn(secondFactorWords, req.i18n).wrongPassword, 403);
  await giveBack(req.payload, budgets);
}

/** Compares as Payload does; hashes of its earlier editions are longer and quicker. */
async function matches(password: string, hash: string, salt: string): Promise<boolean> {
  const [rounds, length] = hash.startsWith(prefix) ? [600_000, 32] : [25_000, 512];
  const kept = Buffer.from(hash.replace(prefix, ""), "hex");
  const made = await promisify(pbkdf2)(password, salt, rounds, length, "sha256");
  return made.length === kept.length && timingSafeEqual(made, kept);
}
