import { addDataAndFileToRequest, APIError, type Endpoint, Forbidden, type PayloadRequest } from "payload";
import { roleOf } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { apiKeyWords } from "../words/own/api-keys";
import { wordsIn } from "../words/say";
import { listKeys, makeKey, revokeKey } from "./keys";
import { readNewKey } from "./read-new-key";

const list: Endpoint = {
  path: "/api-keys",
  method: "get",
  handler: async (req) => {
    demandAdmin(req);
    return answer({ keys: await listKeys(req.payload) });
  },
};

/** Makes a key and tells it, this once. */
const make: Endpoint = {
  path: "/api-keys",
  method: "post",
  handler: async (req) => {
    const madeBy = demandAdmin(req);
    await addDataAndFileToRequest(req);
    const asked = readNewKey(req);
    const made = await makeKey(req.payload, { ...asked, madeBy });
    if (!made) throw new APIError(wordsIn(apiKeyWords, req.i18n).nameTaken, 409);
    const target = { collection: "api-keys", id: made.id, title: asked.name };
    await recordEvent(req, { action: "make-key", target, details: { scopes: asked.scopes.join(" ") } });
    return answer(made);
  },
};

const revoke: Endpoint = {
  path: "/api-keys/:id/revoke",
  method: "post",
  handler: async (req) => {
    demandAdmin(req);
    const id = Number(req.routeParams?.["id"]);
    const name = Number.isSafeInteger(id) ? await revokeKey(req.payload, id) : null;
    if (name === null) throw new APIError(wordsIn(apiKeyWords, req.i18n).noSuchKey, 404);
    await recordEvent(req, { action: "revoke-key", target: { collection: "api-keys", id, title: name } });
    return answer({ revoked: id });
  },
};

/** @throws Forbidden; answers the administrator's name */
function demandAdmin(req: PayloadRequest): string {
  if (roleOf(req) !== "admin" || !req.user) throw new Forbidden(req.t);
  return req.user.name || req.user.email;
}

function answer(body: object): Response {
  return Response.json(body, { headers: { "Cache-Control": "no-store" } });
}

export const apiKeyEndpoints: Endpoint[] = [list, make, revoke];
