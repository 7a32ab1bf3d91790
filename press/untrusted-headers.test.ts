import { describe, expect, it } from "vitest";
import { dropUntrusted } from "./untrusted-headers";

describe("dropUntrusted", () => {
  it("takes out what strangers could pretend by, and nothing else", () => {
    const headers = {
      host: "waraq.example",
      cookie: "lite=1",
      forwarded: "host=evil.example",
      "x-forwarded-for": "10.0.0.1",
      "x-forwarded-host": "evil.example",
      "x-forwarded-port": "1",
      "x-forwarded-proto": "https",
    };
    dropUntrusted(headers);
    expect(headers).toEqual({ host: "waraq.example", cookie: "lite=1" });
  });
});
