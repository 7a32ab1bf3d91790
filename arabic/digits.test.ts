import { describe, expect, it } from "vitest";
import { toAsciiDigits } from "./digits";

describe("toAsciiDigits", () => {
  it("writes Arabic and Persian digits as ASCII", () => {
    expect(toAsciiDigits("٠١٢٣٤٥٦٧٨٩")).toBe("0123456789");
    expect(toAsciiDigits("۰۱۲۳۴۵۶۷۸۹")).toBe("0123456789");
  });

  it("leaves everything else as it is", () => {
    expect(toAsciiDigits("23 آذار ٢٠١٩، ٪ ½")).toBe("23 آذار 2019، ٪ ½");
  });
});
