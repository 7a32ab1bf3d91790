import { type AcceptedLanguages, initI18n } from "@payloadcms/translations";
import { getRequestLanguage, type Payload } from "payload";
import { parseCookies } from "payload/shared";
import { readKey } from "../api-keys/keys";
import { refuseKey } from "../api-keys/refuse-key";
import { answerDatabaseProblem } from "../database/explain-problem";
import { owesFactor } from "../second-factor/policy";
import { readSession } from "../sessions/strategy";
import { secondFactorWords } from "../words/own/second-factor";
import { wordsIn } from "../words/say";

const changing = new Set(["POST", "PUT", "PATCH", "DELETE"]);
const openToOwing =
  /^\/api\/users\/(?:login|logout|forgot-password|reset-password|password-link|second-factor(?:\/(?:begin|confirm))?)$/;

/**
 * What the newsroom's API refuses before it looks at what is asked: changes that another site's page asks for, keys
 * that do not open what is asked for, and everything to somebody who owes a second factor. `null` lets a request through.
 * Where the database cannot say who asks, it says so (503).
 */
export async function refuseRequest(request: Request, payload: Payload): Promise<Response | null> {
  const language = getRequestLanguage({
    config: payload.config,
    cookies: parseCookies(request.headers),
    headers: request.headers,
  });
  if (changing.has(request.method) && isForeign(request.headers, payload.config.csrf)) {
    const { t } = await initI18n({ config: payload.config.i18n, context: "api", language });
    return refusal(t("error:notAllowedToPerformAction"));
  }
  try {
    return await refuseAsker(request, payload, language);
  } catch (error) {
    const answer = answerDatabaseProblem(error, language);
    if (answer) return answer;
    throw error;
  }
}

async function refuseAsker(request: Request, payload: Payload, language: AcceptedLanguages): Promise<Response | null> {
  const refusedKey = await refuseKey(request, payload, language);
  if (refusedKey || readKey(request.headers) !== null) return refusedKey;
  if (openToOwing.test(new URL(request.url).pathname)) return null;
  const session = await readSession(payload, request.headers);
  if (!session || !(await owesFactor(payload, session.user))) return null;
  return refusal(wordsIn(secondFactorWords, { language }).owing);
}

/** Whether a browser says that the request comes from a page which is not this site's. Programs say nothing. */
function isForeign(headers: Headers, ownOrigins: readonly string[]): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return !ownOrigins.includes(origin);
  return ["cross-site", "same-site"].includes(headers.get("sec-fetch-site") ?? "");
}

function refusal(message: string): Response {
  return Response.json({ errors: [{ message }] }, { status: 403, headers: { "Cache-Control": "no-store" } });
}
