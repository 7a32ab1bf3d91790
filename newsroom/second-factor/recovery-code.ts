import { createHmac, randomInt } from "node:crypto";

// Without letters and digits that are taken for one another.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Ten codes of 49 bits, to be written down: each stands in for the authenticator app once. */
export function newRecoveryCodes(): string[] {
  const letter = () => letters.charAt(randomInt(letters.length));
  const part = () => Array.from({ length: 5 }, letter).join("");
  return Array.from({ length: 10 }, () => `${part()}-${part()}`);
}

/** A code as it is typed; `null` when it cannot be one. */
export function readRecoveryCode(typed: unknown): string | null {
  if (typeof typed !== "string") return null;
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, "");
  return code.length === 10 ? code : null;
}

/** What is kept of a code. Nobody guesses 49 bits, so that no slow hash is needed. */
export function hashRecoveryCode(code: string, account: number | string, secret: string): string {
  return createHmac("sha256", secret).update(`recovery code ${account} ${code}`).digest("base64url");
}
