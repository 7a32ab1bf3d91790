import type { AuthStrategy, Payload } from "payload";
import { owesFactor } from "../second-factor/policy";
import { findSession, type Session } from "./sessions";
import { readToken } from "./token";

/** Somebody's session by the headers of a request, whether or not a second factor is still owed. */
export async function readSession(payload: Payload, headers: Headers): Promise<Session | null> {
  const token = readToken(headers, payload.config.csrf);
  return token === null ? null : findSession(payload, token);
}

/**
 * The one way into the newsroom: Payload's own tokens open nothing (`auth.jwtOrder` is empty). Whoever owes a second
 * factor is a stranger to everything; only the screen that sets it up, and signing out, look at the session itself.
 */
export const sessionStrategy: AuthStrategy = {
  name: "session",
  authenticate: async ({ headers, payload, req }) => {
    const session = await readSession(payload, headers);
    if (!session) return { user: null };
    const signsOut = req?.pathname === "/api/users/logout";
    if (!signsOut && (await owesFactor(payload, session.user))) return { user: null };
    const user = await payload.findByID({
      collection: "users",
      id: session.user,
      depth: 0,
      disableErrors: true,
    });
    return { user: user ? { ...user, collection: "users", _strategy: "session", sessionId: session.id } : null };
  },
};

/** The session in which a request was made. */
export function sessionIdOf(user: object | null): string | null {
  const id: unknown = user && "sessionId" in user ? user.sessionId : null;
  return typeof id === "string" ? id : null;
}
