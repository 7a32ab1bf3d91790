import { describe, expect, it } from "vitest";
import { readSiteTime, toSiteTime } from "./site-time";

const iso = (moment: number | "gap" | null) => (typeof moment === "number" ? new Date(moment).toISOString() : moment);

describe("times on the clocks of the site", () => {
  it.each([
    ["2026-11-28T14:30", "Asia/Damascus", "2026-11-28T11:30:00.000Z"],
    ["2026-11-28T14:30", "America/New_York", "2026-11-28T19:30:00.000Z"],
    ["2026-11-28T14:30", "UTC", "2026-11-28T14:30:00.000Z"],
    ["2026-11-28T14:30", "Asia/Kathmandu", "2026-11-28T08:45:00.000Z"],
    ["2026-03-29T01:59", "Europe/Berlin", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
    // Twice in that night: the first.
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
    ["2026-11-28T14:30:00+03:00", "Europe/Berlin", "2026-11-28T11:30:00.000Z"],
    ["2026-11-28T14:30:00.000Z", "Europe/Berlin", "2026-11-28T14:30:00.000Z"],
  ])("%s in %s", (written, zone, expected) => expect(iso(readSiteTime(written, zone))).toBe(expected));

  it.each([
    ["2026-03-29T02:30", "Europe/Berlin"],
    ["2026-03-29T02:00", "Europe/Berlin"],
    ["2021-03-26T00:15", "Asia/Damascus"],
  ])("%s is skipped in %s", (written, zone) => expect(readSiteTime(written, zone)).toBe("gap"));

  it.each(["", "غدًا", "2026-02-30T10:00", "2026-13-01T10:00", "2026-11-28T25:00", "2026-11-28", 5, null, {}])(
    "%j is no time",
    (written) => expect(readSiteTime(written, "UTC")).toBeNull(),
  );

  it("are written as a form takes them", () => {
    expect(toSiteTime("2026-11-28T11:30:00.000Z", "Asia/Damascus")).toBe("2026-11-28T14:30");
  });
});
