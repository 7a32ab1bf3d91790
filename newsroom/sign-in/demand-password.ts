import { APIError, type PayloadRequest } from "payload";
import { formsOf, isPasswordOf } from "../passwords/is-password-of";
import { secondFactorWords } from "../words/own/second-factor";
import { wordsIn } from "../words/say";
import { giveBack, takeTry } from "./budgets";
import { TooManyTries } from "./too-many-tries";

/**
 * Lets nobody on who only sits at an open session: five wrong passwords cost a quarter of an hour.
 * @throws APIError (403) for a wrong one, TooManyTries
 */
export async function demandPassword(req: PayloadRequest, user: number | string, password: unknown): Promise<void> {
  const budgets = [{ name: `password of ${user}`, tries: 5 }];
  const wait = await takeTry(req.payload, budgets);
  if (wait > 0) throw new TooManyTries(req, wait);
  for (const form of typeof password === "string" ? formsOf(password) : [])
    if (await isPasswordOf(req.payload, user, form)) return giveBack(req.payload, budgets);
  throw new APIError(wordsIn(secondFactorWords, req.i18n).wrongPassword, 403);
}
