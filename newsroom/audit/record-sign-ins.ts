import { sql } from "@payloadcms/db-sqlite";
import type {
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  PayloadRequest,
} from "payload";
import { recordEvent } from "./record-event";
import { networkOf } from "./where-from";

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
  if (await isFlood(req)) return;
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

const floodMs = 10 * 60_000;
const mostRefusals = 50;

/** A machine that tries passwords by the thousand would bury everything else: of one network the first 50 are told. */
async function isFlood({ payload, headers }: PayloadRequest): Promise<boolean> {
  const since = new Date(Date.now() - floodMs).toISOString();
  const address = networkOf(headers.get("x-forwarded-for"));
  const rows = await payload.db.drizzle.all<{ count: number }>(sql`SELECT count(*) AS count FROM events
    WHERE at > ${since} AND action = 'sign-in-failed' AND address IS ${address}`);
  return (rows[0]?.count ?? 0) >= mostRefusals;
}
