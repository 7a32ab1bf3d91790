import { APIError, type PayloadRequest } from "payload";
import { apiKeyWords } from "../words/own/api-keys";
import { wordsIn } from "../words/say";
import type { NewKey } from "./keys";
import { isScope } from "./scopes";

const longestName = 80;
const longestMs = 5 * 365 * 24 * 60 * 60 * 1000;

/**
 * What an administrator asks of a new key.
 * @throws APIError (400) in words
 */
export function readNewKey(req: PayloadRequest): Omit<NewKey, "madeBy"> {
  const words = wordsIn(apiKeyWords, req.i18n);
  const refuse = (message: string) => new APIError(message, 400);
  const { name: typed, scopes: asked, expiresAt: until }: Record<string, unknown> = req.data ?? {};
  const name = typeof typed === "string" ? typed.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim() : "";
  if (name === "" || name.length > longestName) throw refuse(words.needsName);
  if (!Array.isArray(asked) || asked.length === 0 || !asked.every(isScope)) throw refuse(words.needsScopes);
  return { name, scopes: [...new Set(asked)], expiresAt: readEnd(until, refuse(words.oddEnd)) };
}

function readEnd(until: unknown, refusal: APIError): number | null {
  if (until === undefined || until === null || until === "") return null;
  const end = typeof until === "string" ? Date.parse(until) : Number.NaN;
  if (!(end > Date.now() && end <= Date.now() + longestMs)) throw refusal;
  return end;
}
