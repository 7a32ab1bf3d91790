import { createHash, createHmac } from "node:crypto";

/**
 * The token of a preview link. It is derived, so that the newsroom can show a link again while the database keeps
 * nothing but the token's hash.
 * @param nonce random text stored with the preview
 * @param secret the newsroom's secret
 */
export function deriveToken(nonce: string, secret: string): string {
  return createHmac("sha256", secret).update(`preview:${nonce}`).digest("base64url");
}

/** What the database keeps of a token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Whether a text from an address can be a token at all. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
