import type {
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  PayloadRequest,
} from "payload";
import { CodeNeeded } from "../second-factor/ask-for-code";
import { TooManyTries } from "../sign-in/too-many-tries";
import { recordEvent } from "./record-event";
import { recordRefusal } from "./record-refusal";

export const recordSignIn: CollectionAfterLoginHook = async ({ user, req }) => {
  const { payload, headers } = req;
  await recordEvent({ payload, headers, user }, { action: "sign-in" });
  return user;
};

export const recordSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  await recordEvent(req, { action: "sign-out" });
};

const proving = /\/users\/(?:login$|second-factor\/)/;

/** Names an account that exists; what else was typed is not kept: it may be a password in the wrong field. */
export const recordRefusedSignIn: CollectionAfterErrorHook = async ({ error, req }) => {
  const why = whyRefused(error);
  if (why === null || !proving.test(req.pathname ?? "")) return;
  const { payload, headers, user } = req;
  const account = user ?? (await findAccount(req));
  const target = account ? { collection: "users", id: account.id, title: account.name } : undefined;
  await recordRefusal({ payload, headers, user }, "sign-in-failed", {
    target,
    details: { account: account !== null, why },
  });
};

/** What did not prove who somebody is, at the door or inside; `null` for other errors. A code not yet asked for is none. */
function whyRefused(error: Error): "code" | "password" | "tries" | null {
  if (error instanceof CodeNeeded) return error.why === "codeNeeded" ? null : "code";
  if (error instanceof TooManyTries) return "tries";
  return error.name === "AuthenticationError" ? "password" : null;
}

async function findAccount(req: PayloadRequest) {
  const email: unknown = req.data?.["email"];
  if (typeof email !== "string") return null;
  const where = { email: { equals: email.trim().toLowerCase() } };
  const { docs } = await req.payload.find({ collection: "users", where, depth: 0, limit: 1, pagination: false });
  return docs[0] ?? null;
}
