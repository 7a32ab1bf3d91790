import { APIError, type Endpoint, generatePayloadCookie, type PayloadRequest, ValidationError } from "payload";
import { recordEvent } from "../audit/record-event";
import { hasFactor } from "../second-factor/factors";
import { owesFactor } from "../second-factor/policy";
import { deviceOf } from "../sessions/device-words";
import { endOtherSessions, openSession } from "../sessions/sessions";
import { deviceCookie } from "../sign-in/known-device";
import { passwordWords } from "../words/own/passwords";
import { wordsIn } from "../words/say";
import { findInvited } from "./invited";
import { readKnownOf } from "./known-of";
import { findLink, type OpenLink, takeLink } from "./links";
import { findPasswordProblem } from "./password-problem";
import { readData } from "./read-data";

/** POST { token }: for whom a link is, so that the screen can say so before a password is typed. 403 once it has ended. */
const look: Endpoint = {
  path: "/password-link",
  method: "post",
  handler: async (req) => {
    const { token } = await readData(req);
    const { user, kind } = await demandLink(req, token);
    const { name, email } = await req.payload.findByID({ collection: "users", id: user, depth: 0 });
    return Response.json({ kind, name, email }, { headers: { "Cache-Control": "no-store" } });
  },
};

/**
 * POST { token, password }, in place of Payload's own: chooses a password by a link, once, and ends every session of the
 * account. An invitation signs in; after a reset people sign in themselves, with all that sign-in asks.
 */
const choose: Endpoint = {
  path: "/reset-password",
  method: "post",
  handler: async (req) => {
    const { payload } = req;
    const { token, password } = await readData(req);
    const { user, kind } = await demandLink(req, token);
    const problem = findPasswordProblem(password, await readKnownOf(payload, user, []));
    if (problem !== null || typeof password !== "string" || typeof token !== "string") {
      const errors = [{ message: wordsIn(passwordWords, req.i18n).problems[problem ?? "short"], path: "password" }];
      throw new ValidationError({ collection: "users", errors, req }, req.t);
    }
    const language = await findInvited(payload, user);
    if (!(await takeLink(payload, token))) throw ended(req);
    // Whoever holds the link acts as the account's owner from here on: the audit log names them.
    req.user = { ...(await payload.findByID({ collection: "users", id: user, depth: 0 })), collection: "users" };
    await payload.update({ collection: "users", id: user, data: { password }, depth: 0, req });
    await endOtherSessions(payload, user, null);
    const target = { collection: "users", id: user, title: req.user.name };
    await recordEvent(req, { action: kind === "invitation" ? "accept-invitation" : "reset-password", target });
    const signsIn = kind === "invitation" && !(await hasFactor(payload, user));
    if (!signsIn) return Response.json({ kind, next: "/admin/login" });
    const next = (await owesFactor(payload, user)) ? "/admin/second-factor" : "/admin";
    return Response.json({ kind, next }, { headers: await signInHeaders(req, user, language ?? "ar") });
  },
};

export const choosingEndpoints: Endpoint[] = [look, choose];

async function demandLink(req: PayloadRequest, token: unknown): Promise<OpenLink> {
  const link = await findLink(req.payload, token);
  if (!link) throw ended(req);
  return link;
}

function ended(req: PayloadRequest): APIError {
  return new APIError(wordsIn(passwordWords, req.i18n).linkEnded, 403);
}

/** A session for who has just come, in the language of the invitation. */
async function signInHeaders(req: PayloadRequest, user: number, language: string): Promise<Headers> {
  const { payload, headers } = req;
  const { token } = await openSession(payload, user, deviceOf(headers.get("user-agent")));
  const { cookiePrefix } = payload.config;
  const { auth } = payload.collections.users.config;
  const cookies = new Headers({ "Cache-Control": "no-store" });
  for (const cookie of [
    generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix, token }),
    deviceCookie(payload, user, null),
    `${cookiePrefix}-lng=${language}; Path=/; Max-Age=31536000; SameSite=Lax`,
  ])
    cookies.append("Set-Cookie", cookie);
  return cookies;
}
