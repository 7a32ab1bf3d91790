import { createHmac } from "node:crypto";
import type { PayloadRequest } from "payload";
import type { Budget } from "./budgets";
import { knownDevice } from "./known-device";

type Asking = Pick<PayloadRequest, "headers" | "payload">;

const triesOfAccount = 10;
/** A whole town can stand behind one address of a telephone company. */
const triesOfSender = 50;

/**
 * What pays for a try. A browser in which this account has signed in before has tries of its own: however many
 * strangers guess, from whatever address, it is never kept out. Everybody else shares those of the account and of the
 * address. The names are hashes: no address and no e-mail is kept.
 */
export function signInBudgets(req: Asking, email: string, user: number | string | null): Budget[] {
  const device = user === null ? null : knownDevice(req.payload, user, req.headers);
  if (device !== null) return [{ name: nameOf(req, "device", device), tries: triesOfAccount }];
  const account = { name: accountBudget(req, email), tries: triesOfAccount };
  const sender = req.headers.get("x-forwarded-for");
  return sender ? [account, { name: nameOf(req, "sender", sender), tries: triesOfSender }] : [account];
}

/** The tries that strangers have for an account, be there such an account or not. */
export function accountBudget(req: Asking, email: string): string {
  return nameOf(req, "account", email);
}

/** What pays for a mail to whoever forgot a password: many an address asks for several people, few mails go to one. */
export function askingBudgets(req: Asking, email: string): { sender: Budget[]; account: Budget[] } {
  const sender = req.headers.get("x-forwarded-for");
  return {
    sender: sender ? [{ name: nameOf(req, "asking sender", sender), tries: 20 }] : [],
    account: [{ name: nameOf(req, "asking account", email), tries: 3 }],
  };
}

function nameOf({ payload }: Asking, kind: string, text: string): string {
  return createHmac("sha256", payload.secret).update(`tries of ${kind} ${text}`).digest("base64url").slice(0, 22);
}
