import { createHash, randomBytes } from "node:crypto";
import { parseCookies } from "payload/shared";

/** A new secret that stands for one session; the newsroom keeps only its hash. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/**
 * The token that a request brings: in `Authorization`, or in the cookie when one of the site's own pages sent it. A
 * request with neither `Origin` nor `Sec-Fetch-Site` is no browser's: its cookie does not count.
 */
export function readToken(headers: Headers, ownOrigins: readonly string[]): string | null {
  const given = /^(?:JWT|Bearer) (\S+)$/.exec(headers.get("authorization") ?? "")?.[1];
  if (given) return given;
  return isFromOwnPage(headers, ownOrigins) ? (parseCookies(headers).get("payload-token") ?? null) : null;
}

function isFromOwnPage(headers: Headers, ownOrigins: readonly string[]): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return ownOrigins.includes(origin);
  return ["same-origin", "same-site", "none"].includes(headers.get("sec-fetch-site") ?? "");
}
