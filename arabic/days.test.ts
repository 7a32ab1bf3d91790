import { describe, expect, it } from "vitest";
import { endOfDay, readDay, startOfDay } from "./days";

describe("readDay", () => {
  it.each([
    ["2026-11-22", "2026-11-22"],
    [" 2026-1-2 ", "2026-01-02"],
    ["٢٠٢٦-١١-٢٢", "2026-11-22"],
    ["2024-02-29", "2024-02-29"],
    ["0001-01-01", "0001-01-01"],
    ["9998-12-31", "9998-12-31"],
  ])("reads %s", (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  it.each([
    "",
    "2026-02-29",
    "2026-13-01",
    "22/11/2026",
    "2026-11",
    "yesterday",
    "2026-11-22T10:00",
    "99999-01-01",
    "9999-12-31",
    "0000-01-01",
  ])("finds no day in %j", (written) => {
    expect(readDay(written)).toBeNull();
  });
});

describe("startOfDay and endOfDay", () => {
  it.each(["0001-01-01", "9998-12-31"])("are moments for %s on all clocks", (day) => {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
      expect(endOfDay(day, zone) - startOfDay(day, zone)).toBe(86_400_000);
  });

  it.each([
    ["2019-03-23", "Asia/Damascus", "2019-03-22T22:00:00Z", "2019-03-23T22:00:00Z"],
    ["2026-11-22", "Asia/Damascus", "2026-11-21T21:00:00Z", "2026-11-22T21:00:00Z"],
    ["2026-11-22", "UTC", "2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z"],
    ["2026-03-08", "America/New_York", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z"],
  ])("%s in %s", (day, zone, start, end) => {
    expect(startOfDay(day, zone)).toBe(Date.parse(start));
    expect(endOfDay(day, zone)).toBe(Date.parse(end));
  });
});
