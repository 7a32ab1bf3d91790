import { describe, expect, it } from "vitest";
import { formatDate, formatDateTime, formatShortDate, isoInZone } from "./dates";

const zone = "Asia/Damascus";
const afternoon = "2019-03-23T14:20:00.000Z";

describe("dates in words", () => {
  it("prints Levantine months and Western digits in Arabic", () => {
    expect(formatDate(afternoon, "ar", zone)).toBe("السبت، 23 آذار 2019");
    expect(formatDateTime(afternoon, "ar", zone)).toBe("السبت، 23 آذار 2019، 16:20");
    expect(formatShortDate("2019-03-21T10:00:00Z", "ar", zone)).toBe("21 آذار 2019");
    expect(formatShortDate("2019-12-01T10:00:00Z", "ar", zone)).toBe("1 كانون الأول 2019");
  });

  it("prints the day before the month in English", () => {
    expect(formatDate(afternoon, "en", zone)).toBe("Saturday, 23 March 2019");
    expect(formatDateTime(afternoon, "en", zone)).toBe("Saturday, 23 March 2019, 16:20");
    expect(formatShortDate("2019-03-21T10:00:00Z", "en", zone)).toBe("21 March 2019");
  });

  it("takes the day of the time zone, and counts hours from 00", () => {
    expect(formatDateTime("2019-03-22T22:05:00Z", "ar", zone)).toBe("السبت، 23 آذار 2019، 00:05");
    expect(formatDate("2019-03-23T03:00:00Z", "en", "America/New_York")).toBe("Friday, 22 March 2019");
  });

  it("takes a moment with an offset", () => {
    expect(formatDateTime("2019-03-23T16:20+02:00", "ar", zone)).toBe("السبت، 23 آذار 2019، 16:20");
  });
});

describe("isoInZone", () => {
  it.each([
    [afternoon, zone, "2019-03-23T16:20:00+02:00"],
    ["2019-07-01T12:00:00Z", zone, "2019-07-01T15:00:00+03:00"],
    ["2026-01-31T22:30:15.999Z", zone, "2026-02-01T01:30:15+03:00"],
    ["2019-01-01T02:00:00Z", "America/St_Johns", "2018-12-31T22:30:00-03:30"],
    ["2019-03-23T14:20:00Z", "UTC", "2019-03-23T14:20:00+00:00"],
    ["2019-03-23T14:20:00Z", "Asia/Kathmandu", "2019-03-23T20:05:00+05:45"],
  ])("%s in %s", (iso, timeZone, expected) => {
    expect(isoInZone(iso, timeZone)).toBe(expected);
    expect(new Date(isoInZone(iso, timeZone)).getTime()).toBe(Math.floor(Date.parse(iso) / 1000) * 1000);
  });
});

describe("bad input", () => {
  it.each([
    "",
    "yesterday",
    "2019",
    "2019-03-23",
    "2019-03-23T14:20:00",
    "2019-02-31T00:00:00Z",
    "2019-13-01T00:00:00Z",
  ])("refuses the moment %j", (iso) => {
    expect(() => formatDate(iso, "ar", zone)).toThrow(RangeError);
    expect(() => isoInZone(iso, zone)).toThrow(RangeError);
  });

  it("refuses a time zone that does not exist", () => {
    expect(() => formatDateTime(afternoon, "ar", "Asia/Atlantis")).toThrow(RangeError);
    expect(() => isoInZone(afternoon, "")).toThrow(RangeError);
  });
});
