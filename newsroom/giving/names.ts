import { randomBytes, randomInt } from "node:crypto";

/** Without letters and digits that are taken for one another when they are read out. */
const letters = "ACDEFHJKLMNPRTUVWXY3479";

/** A number to tell over the telephone and to write on a transfer: “K7MX-4RTP”. */
export function newReference(): string {
  const all = Array.from({ length: 8 }, () => letters.charAt(randomInt(letters.length))).join("");
  return `${all.slice(0, 4)}-${all.slice(4)}`;
}

/** Opens what the giver of a gift may see of it. */
export function newSecret(): string {
  return randomBytes(18).toString("base64url");
}
