import { expect, it } from "vitest";
import { listAddress } from "./list-address";
import { lacksCredit, listMissingAlt, withoutCredit } from "./reminders";

it("asks for a source unless one is named in some language", () => {
  expect([null, "", " ", { ar: "", en: null }, {}].map(lacksCredit)).toEqual([true, true, true, true, true]);
  expect(["أحمد", { ar: "", en: "AFP" }].map(lacksCredit)).toEqual([false, false]);
});

it("asks for an alternative text where no language has one", () => {
  expect(listMissingAlt({ ar: "", en: " " })).toEqual(["ar", "en"]);
  expect(listMissingAlt({ ar: "قلعة" })).toEqual([]);
});

it("writes a condition as the list's filters read it", () => {
  const query = new URL(listAddress(withoutCredit), "http://localhost").searchParams;
  expect(query.get("where[or][0][and][0][credit][exists]")).toBe("false");
  expect(query.get("where[or][1][and][0][credit][equals]")).toBe("");
});
