import { expect, test } from "vitest";
import { monthAfter, monthOf, startOfMonth } from "./months";

test("the month of a moment is that of the newsroom's clocks", () => {
  expect(monthOf("2019-03-31T22:30:00.000Z", "Asia/Damascus")).toBe("2019-04");
  expect(monthOf("2019-03-31T22:30:00.000Z", "UTC")).toBe("2019-03");
  expect(monthOf("2019-04-01T02:30:00.000Z", "America/New_York")).toBe("2019-03");
});

test.each([
  ["2019-12", "2020-01"],
  ["2019-03", "2019-04"],
])("after %s comes %s", (month, next) => expect(monthAfter(month)).toBe(next));

test.each([
  ["2019-03", "Asia/Damascus", "2019-02-28T22:00:00.000Z"],
  ["2019-07", "Asia/Damascus", "2019-06-30T21:00:00.000Z"],
  // Syria's clocks went from 0:00 to 1:00 on 1 April 2011.
  ["2011-04", "Asia/Damascus", "2011-03-31T22:00:00.000Z"],
  ["2019-03", "UTC", "2019-03-01T00:00:00.000Z"],
  ["2019-03", "Pacific/Kiritimati", "2019-02-28T10:00:00.000Z"],
  ["2019-03", "Pacific/Niue", "2019-03-01T11:00:00.000Z"],
])("%s begins in %s at %s", (month, timeZone, start) => expect(startOfMonth(month, timeZone)).toBe(start));

test("each month begins with its first second", () => {
  for (let month = "1995-01"; month < "2030-01"; month = monthAfter(month)) {
    const start = Date.parse(startOfMonth(month, "Asia/Damascus"));
    expect(monthOf(new Date(start).toISOString(), "Asia/Damascus")).toBe(month);
    expect(monthOf(new Date(start - 1000).toISOString(), "Asia/Damascus") < month).toBe(true);
  }
});
