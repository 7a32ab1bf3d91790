import type { AuthStrategy, PayloadRequest } from "payload";
import { type ApiKey, findKey, readKey } from "./keys";
import type { Scope } from "./scopes";

const mark = "apiKey";
type Asking = Partial<Pick<PayloadRequest, "context">>;

/**
 * Notes the key of a request. A key is nobody: `req.user` stays empty, so that every rule which does not speak of keys
 * takes it for a stranger. Only requests to the API have one; pages of the newsroom know no keys.
 */
export const keyStrategy: AuthStrategy = {
  name: "api-key",
  authenticate: async ({ headers, payload, req }) => {
    const shown = readKey(headers);
    if (req && shown !== null) req.context[mark] = await findKey(payload, shown);
    return { user: null };
  },
};

/** The key by which a request was made, or `null`. */
export function keyOf({ context }: Asking): Pick<ApiKey, "id" | "name" | "scopes"> | null {
  const key: unknown = context?.[mark];
  return isKey(key) ? key : null;
}

/** Whether a request was made by a key that has one of these scopes. */
export function isKeyFor(req: Asking, ...wanted: Scope[]): boolean {
  return keyOf(req)?.scopes.some((scope) => wanted.includes(scope)) ?? false;
}

/** Whether nobody from outside asks: neither a person nor a key, but the newsroom's own code. */
export function isOwnCode(req: Pick<PayloadRequest, "user"> & Asking): boolean {
  return !req.user && keyOf(req) === null;
}

function isKey(value: unknown): value is ApiKey {
  return typeof value === "object" && value !== null && "scopes" in value && Array.isArray(value.scopes);
}
