import { APIError, type PayloadRequest, ValidationError } from "payload";
import { roleOf } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { selectRows, sql } from "../database/rows";
import { demandPassword } from "../sign-in/demand-password";
import { passwordWords } from "../words/own/passwords";
import { wordsIn } from "../words/say";

type Change = { id: number | string | null; data: Record<string, unknown>; current: unknown };

/**
 * Whoever changes an e-mail or a password, the own or somebody else's, proves by the own current password that it is no
 * stranger at an open session. Who may not change it at all is refused later, by access.
 * @throws ValidationError (400) without it, APIError (403) for a wrong one, TooManyTries (429)
 */
export async function demandCurrent(req: PayloadRequest, { id, data, current }: Change): Promise<void> {
  const { user } = req;
  const words = wordsIn(passwordWords, req.i18n);
  const [password, email] = [data["password"], data["email"]];
  if (!user || (roleOf(req) !== "admin" && String(user.id) !== String(id ?? user.id))) return;
  if (id === null && (password || email !== undefined)) throw new APIError(words.oneByOne, 400);
  if (id === null || (!password && (email === undefined || (await hasEmail(req, id, email))))) return;
  await proveCurrent(req, user.id, current);
}

/** Asks whoever is signed in for the current password. @throws as `demandCurrent` */
export async function proveCurrent(req: PayloadRequest, user: number, current: unknown): Promise<void> {
  const words = wordsIn(passwordWords, req.i18n);
  if (typeof current !== "string" || current === "")
    throw new ValidationError(
      { collection: "users", errors: [{ message: words.needCurrent, path: "currentPassword" }], req },
      req.t,
    );
  try {
    await demandPassword(req, user, current);
  } catch (error) {
    await recordEvent(req, { action: "wrong-current-password", result: "refused" });
    throw error;
  }
}

async function hasEmail({ payload }: PayloadRequest, id: number | string, email: unknown): Promise<boolean> {
  const rows = await selectRows<{ email: string }>(payload, sql`SELECT email FROM users WHERE id = ${id}`);
  return typeof email === "string" && email.trim().toLowerCase() === rows[0]?.email;
}
