import { addDataAndFileToRequest, APIError, type Endpoint, Forbidden, type PayloadRequest } from "payload";
import { renderSVG } from "uqr";
import { roleOf } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { endOtherSessions, type Session } from "../sessions/sessions";
import { readSession } from "../sessions/strategy";
import { demandPassword } from "../sign-in/demand-password";
import { secondFactorWords } from "../words/own/second-factor";
import { wordsIn } from "../words/say";
import { demandProof, readProof } from "./ask-for-code";
import { beginFactor, confirmFactor, countRecoveryCodes, hasFactor, removeFactor, renewRecoveryCodes } from "./factors";
import { owesFactor } from "./policy";
import { appAddress } from "./time-code";

type Handler = (req: PayloadRequest, session: Session) => Promise<object>;

/** What only somebody with a session may ask, be a second factor owed or not. */
function own(method: "get" | "post", path: string, answer: Handler): Endpoint {
  return {
    path: `/second-factor${path}`,
    method,
    handler: async (req) => {
      const session = await readSession(req.payload, req.headers);
      if (!session) throw new APIError(req.t("error:unauthorized"), 401);
      if (method === "post") await addDataAndFileToRequest(req);
      return Response.json(await answer(req, session), { headers: { "Cache-Control": "no-store" } });
    },
  };
}

const tell: Handler = async ({ payload }, { user }) => ({
  on: await hasFactor(payload, user),
  owed: await owesFactor(payload, user),
  recoveryCodes: await countRecoveryCodes(payload, user),
});

const begin: Handler = async (req, { user }) => {
  const secret = await beginFactor(req.payload, user);
  if (secret === null) throw new APIError(wordsIn(secondFactorWords, req.i18n).alreadyOn, 409);
  const { email } = await req.payload.findByID({ collection: "users", id: user, depth: 0 });
  const site = await req.payload.findGlobal({ slug: "site", depth: 0, locale: "ar" });
  const address = appAddress(secret, email, site.name || "Waraq");
  return { secret, address, picture: renderSVG(address, { border: 2 }) };
};

const confirm: Handler = async (req, { id, user }) => {
  const words = wordsIn(secondFactorWords, req.i18n);
  if (await hasFactor(req.payload, user)) throw new APIError(words.alreadyOn, 409);
  const recoveryCodes = await confirmFactor(req.payload, user, req.data?.["code"]);
  if (!recoveryCodes) throw new APIError(words.wrongCode, 400);
  // Whoever is signed in elsewhere by the password alone is so no longer.
  await endOtherSessions(req.payload, user, id);
  await record(req, user, "set-second-factor", user);
  return { recoveryCodes };
};

const remove: Handler = async (req, { user }) => {
  await demandPassword(req, user, req.data?.["password"]);
  await demandProof(req, user, readProof(req.data) ?? {});
  await removeFactor(req.payload, user);
  await record(req, user, "remove-second-factor", user);
  return { on: false };
};

const renew: Handler = async (req, { user }) => {
  if (!(await hasFactor(req.payload, user))) throw new APIError(wordsIn(secondFactorWords, req.i18n).notOn, 409);
  // The password alone would let whoever sits at an open session make second factors of it.
  await demandProof(req, user, readProof(req.data) ?? {});
  const recoveryCodes = await renewRecoveryCodes(req.payload, user);
  await record(req, user, "renew-recovery-codes", user);
  return { recoveryCodes };
};

const reset: Endpoint = {
  path: "/second-factor/reset",
  method: "post",
  handler: async (req) => {
    if (roleOf(req) !== "admin" || !req.user) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const colleague: unknown = req.data?.["user"];
    if (typeof colleague !== "number" || colleague === req.user.id) throw new Forbidden(req.t);
    if (!(await removeFactor(req.payload, colleague)))
      throw new APIError(wordsIn(secondFactorWords, req.i18n).notOn, 404);
    await endOtherSessions(req.payload, colleague, null);
    await record(req, req.user.id, "reset-second-factor", colleague);
    return Response.json({ on: false });
  },
};

async function record(
  req: PayloadRequest,
  by: number | string,
  action: "remove-second-factor" | "renew-recovery-codes" | "reset-second-factor" | "set-second-factor",
  whose: number | string,
): Promise<void> {
  const find = (id: number | string) => req.payload.findByID({ collection: "users", id, depth: 0 });
  const [person, { name }] = [await find(by), await find(whose)];
  const asking = { payload: req.payload, headers: req.headers, user: { ...person, collection: "users" as const } };
  await recordEvent(asking, { action, target: { collection: "users", id: whose, title: name } });
}

export const secondFactorEndpoints: Endpoint[] = [
  own("get", "", tell),
  own("post", "/begin", begin),
  own("post", "/confirm", confirm),
  own("post", "/remove", remove),
  own("post", "/recovery-codes", renew),
  reset,
];
