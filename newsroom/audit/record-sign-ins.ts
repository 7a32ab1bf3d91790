import type {
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  PayloadRequest,
} from "payload";
import { recordEvent } from "./record-event";

export const recordSignIn: CollectionAfterLoginHook = async ({ user, req }) => {
  const { payload, headers } = req;
  await recordEvent({ payload, headers, user }, { action: "sign-in" });
  return user;
};

export const recordSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  await recordEvent(req, { action: "sign-out" });
};

/** Names an account that exists; what else was typed is not kept: it may be a password in the wrong field. */
export const recordRefusedSignIn: CollectionAfterErrorHook = async ({ error, req }) => {
  if (error.name !== "AuthenticationError" && error.name !== "LockedAuth") return;
  const account = await findAccount(req);
  const target = account ? { collection: "users", id: account.id, title: account.name } : undefined;
  const { payload, headers } = req;
  const details = { account: account !== null, locked: error.name === "LockedAuth" };
  await recordEvent({ payload, headers }, { action: "sign-in-failed", result: "refused", target, details });
};

async function findAccount(req: PayloadRequest) {
  const email: unknown = req.data?.["email"];
  if (typeof email !== "string") return null;
  const where = { email: { equals: email.trim().toLowerCase() } };
  const { docs } = await req.payload.find({ collection: "users", where, depth: 0, limit: 1, pagination: false });
  return docs[0] ?? null;
}
