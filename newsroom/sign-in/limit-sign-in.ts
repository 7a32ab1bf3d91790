import { AuthenticationError, type CollectionBeforeOperationHook, type PayloadRequest } from "payload";
import type { Budget } from "./budgets";
import { giveBack, takeTry } from "./budgets";
import { findAccount, pretendToCompare, readEmail } from "./find-account";
import { signInBudgets } from "./sign-in-budgets";
import { TooManyTries } from "./too-many-tries";

const taken = new WeakMap<PayloadRequest, Budget[]>();

/**
 * Each try to sign in is paid for before the password is looked at, and given back when it was right: only failures
 * count, and many at the same moment find no gap. An unknown e-mail is answered like a wrong password, as slowly.
 */
export const limitSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== "login" || !("data" in args)) return args;
  const data: unknown = args.data;
  const email = readEmail(data);
  const password: unknown = typeof data === "object" && data !== null && "password" in data ? data.password : null;
  if (email === null || typeof password !== "string" || password.trim() === "") return args;
  const user = await findAccount(req.payload, email);
  const budgets = signInBudgets(req, email, user);
  const wait = await takeTry(req.payload, budgets);
  if (wait > 0) throw new TooManyTries(req, wait);
  taken.set(req, budgets);
  if (user === null) {
    await pretendToCompare(password);
    throw new AuthenticationError(req.t);
  }
  return args;
};

/** Gives back what a try has cost: it was no failure. */
export async function forgiveSignIn(req: PayloadRequest): Promise<void> {
  await giveBack(req.payload, taken.get(req) ?? []);
  taken.delete(req);
}
