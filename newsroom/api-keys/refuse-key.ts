import type { Payload } from "payload";
import { parseCookies } from "payload/shared";
import { recordRefusal } from "../audit/record-refusal";
import { networkOf } from "../audit/where-from";
import { type Budget, takeTry } from "../sign-in/budgets";
import { apiKeyWords } from "../words/own/api-keys";
import { sayCount, wordsIn } from "../words/say";
import { findKey, noteUse, readKey } from "./keys";
import { opensDoor } from "./scopes";

const readings = new Set(["GET", "HEAD"]);
/** Within a quarter of an hour: one reading a second, and a change every seven. */
const most = { reading: 900, change: 120, wrong: 50 };

/**
 * What a key must pass before anything is asked of the newsroom: it holds, comes alone, opens that address, and has not
 * asked too often. `null` lets a request through: it shows no key, or a good one.
 */
export async function refuseKey(request: Request, payload: Payload, language: string): Promise<Response | null> {
  const { headers, method } = request;
  const shown = readKey(headers);
  if (shown === null) return null;
  const words = wordsIn(apiKeyWords, { language });
  const network = networkOf(headers.get("x-forwarded-for"));
  const late = async (budget: Budget) => {
    const wait = Math.ceil((await takeTry(payload, [budget])) / 1000);
    if (wait === 0) return null;
    const minutes = sayCount(Math.ceil(wait / 60), words.minutes, { language });
    return refusal(429, words.tooMany.replace("{minutes}", minutes), { "Retry-After": String(wait) });
  };
  if (parseCookies(headers).has("payload-token")) return refusal(400, words.notWithCookie);

  const key = await findKey(payload, shown);
  if (!key) {
    await recordRefusal({ payload, headers }, "key-refused", { details: { why: "unknown" } });
    const limited = await late({ name: `wrong keys from ${network}`, tries: most.wrong });
    return limited ?? refusal(401, words.wrong, { "WWW-Authenticate": 'Bearer error="invalid_token"' });
  }
  await noteUse(payload, key, network);
  const kind = readings.has(method) ? "reading" : "change";
  const limited = await late({ name: `${kind} by key ${key.id}`, tries: most[kind] });
  if (limited) return limited;
  const { pathname } = new URL(request.url);
  if (opensDoor(key.scopes, method, pathname)) return null;
  const target = { collection: "api-keys", id: key.id, title: key.name };
  await recordRefusal({ payload, headers }, "key-refused", { target, details: { why: "scope", method } });
  return refusal(403, words.notOpened);
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: { "Cache-Control": "no-store", ...headers } });
}
