import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { type Payload } from "payload";
import { parseCookies } from "payload/shared";
import { readSettings } from "@/env";

const yearSeconds = 365 * 24 * 60 * 60;

/** What a browser keeps of each account that has signed in there: no more than a number that this newsroom has signed. */
export function deviceCookie(payload: Payload, user: number | string, known: string | null): string {
  const nonce = known ?? randomBytes(12).toString("base64url");
  const secure = isSecure() ? "; Secure" : "";
  const value = `${nonce}.${seal(payload, user, nonce)}`;
  return `${cookieName(payload, user)}=${value}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** The number of a browser in which this account has signed in before; `null` for a stranger's. */
export function knownDevice(payload: Payload, user: number | string, headers: Headers): string | null {
  const [nonce = "", given = ""] = (parseCookies(headers).get(cookieName(payload, user)) ?? "").split(".");
  const right = Buffer.from(seal(payload, user, nonce));
  const offered = Buffer.from(given);
  return nonce !== "" && right.length === offered.length && timingSafeEqual(right, offered) ? nonce : null;
}

/** Each account has a cookie of its own, under a name that tells a stranger nothing. */
function cookieName(payload: Payload, user: number | string): string {
  return `${isSecure() ? "__Host-" : ""}waraq-device-${seal(payload, user, "name").slice(0, 8)}`;
}

function seal(payload: Payload, user: number | string, nonce: string): string {
  return createHmac("sha256", payload.secret).update(`known device ${user} ${nonce}`).digest("base64url");
}

function isSecure(): boolean {
  return readSettings().siteUrl.startsWith("https:");
}
