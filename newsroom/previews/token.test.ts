import { describe, expect, it } from "vitest";
import { deriveToken, hashToken, isToken } from "./token";

describe("preview tokens", () => {
  it("are the same for the same nonce and secret, and different otherwise", () => {
    const token = deriveToken("nonce", "secret");
    expect(deriveToken("nonce", "secret")).toBe(token);
    expect(deriveToken("nonce2", "secret")).not.toBe(token);
    expect(deriveToken("nonce", "secret2")).not.toBe(token);
  });

  it("are recognised by their form", () => {
    expect(isToken(deriveToken("nonce", "secret"))).toBe(true);
    for (const text of ["", "abc", "../../admin", `${deriveToken("n", "s")}x`]) expect(isToken(text)).toBe(false);
  });

  it("cannot be read from their hash", () => {
    const token = deriveToken("nonce", "secret");
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashToken(token)).not.toContain(token);
  });
});
