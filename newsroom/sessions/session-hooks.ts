import type { CollectionConfig } from "payload";
import { endOtherSessions, endSession, findEnd, keepSession, prolongSession } from "./sessions";
import { sessionIdOf } from "./strategy";
import { readToken } from "./token";

type Hooks = NonNullable<CollectionConfig["hooks"]>;

/** `/api/users/me`: when the session ends. The token itself stays in its cookie, out of the reach of scripts. */
export const tellEnd: NonNullable<Hooks["me"]>[number] = async ({ args, user }) => {
  const id = sessionIdOf(args.req.user);
  const until = id === null ? null : await findEnd(args.req.payload, id);
  return { exp: Math.floor((until ?? Date.now()) / 1000), user };
};

/** The same token lives on: Payload would give one of its own, which opens nothing here. */
export const prolong: NonNullable<Hooks["refresh"]>[number] = async ({ args, user }) => {
  const { headers, payload, user: asking } = args.req;
  const [id, token] = [sessionIdOf(asking), readToken(headers, payload.config.csrf)];
  const until = id === null ? null : await prolongSession(payload, id);
  if (until === null || token === null) return undefined;
  return { exp: Math.floor(until / 1000), refreshedToken: token, setCookie: true, strategy: "session", user };
};

/** Ends the session that is signed out of, or with `?allSessions=true` every one. */
export const signOut: NonNullable<Hooks["afterLogout"]>[number] = async ({ req }) => {
  const id = sessionIdOf(req.user);
  if (!req.user || id === null) return;
  if (req.searchParams?.get("allSessions") === "true") await endOtherSessions(req.payload, req.user.id, null);
  else await endSession(req.payload, req.user.id, id);
};

/** A changed password ends every session, except the one in which its owner has changed it. */
export const keepOwnSession: NonNullable<Hooks["afterChange"]>[number] = async ({ doc, operation, req }) => {
  const id = sessionIdOf(req.user);
  if (operation === "update" && id !== null && req.user?.id === doc.id) await keepSession(req.payload, id);
  return doc;
};
