import { Secret, TOTP } from "otpauth";

const periodMs = 30_000;

/** A new secret for an authenticator app: 160 bits in base32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that a QR code tells an authenticator app. */
export function appAddress(secret: string, label: string, issuer: string): string {
  return clock(secret, { label, issuer }).toString();
}

/**
 * The step of time (RFC 6238: 30 seconds, SHA-1, 6 digits) whose code was given: the present one, or the one before or
 * after for clocks that are a little wrong. `null` for a wrong code.
 */
export function stepOf(secret: string, code: string, now: number): number | null {
  const delta = clock(secret).validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / periodMs) + delta;
}

/** A code as it is typed or pasted: Arabic digits and spaces too. `null` when it cannot be one. */
export function readTimeCode(typed: unknown): string | null {
  if (typeof typed !== "string") return null;
  const code = typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s\u200e\u200f\u2066-\u2069-]/g, "");
  return /^[0-9]{6}$/.test(code) ? code : null;
}

function clock(secret: string, names: { label?: string; issuer?: string } = {}): TOTP {
  return new TOTP({
    ...names,
    secret: Secret.fromBase32(secret),
    algorithm: "SHA1",
    digits: 6,
    period: periodMs / 1000,
  });
}
