import { describe, expect, it } from "vitest";
import { variantOf } from "./variant";

describe("variantOf", () => {
  it.each([
    [{}, "full"],
    [{ "save-data": "on" }, "lite"],
    [{ "save-data": "off" }, "full"],
    [{ cookie: "lite=1" }, "lite"],
    [{ cookie: "a=b; lite=1; c=d" }, "lite"],
    [{ cookie: "lite=0", "save-data": "on" }, "full"],
    [{ cookie: "lite=2", "save-data": "on" }, "lite"],
    [{ cookie: "xlite=1" }, "full"],
    [{ cookie: "lite=10" }, "full"],
    [{ cookie: "a=lite=1" }, "full"],
    [{ cookie: ";;;=" }, "full"],
  ] as const)("reads %j as %s", (headers, variant) => {
    expect(variantOf(headers)).toBe(variant);
  });
});
