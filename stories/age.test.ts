import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recordPrint } from "@/press/dependencies";
import { anniversaryOf, noteAge } from "./age";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ["2025-11-22T10:00:00.000Z", "2026-11-22T10:00:00.000Z"],
  ["2024-02-29T00:00:00.000Z", "2025-03-01T00:00:00.000Z"],
])("a year after %s is %s", (moment, after) =>
  expect(new Date(anniversaryOf(Date.parse(moment))).toISOString()).toBe(after),
);

test("a story is old from its anniversary on, and its page is printed anew then", async () => {
  vi.setSystemTime("2026-11-22T09:59:59.999Z");
  const [young, record] = await recordPrint("full", async () => noteAge("2025-11-22T10:00:00.000Z"));
  expect(young).toBe(false);
  expect(record.changesAt).toBe(Date.parse("2026-11-22T10:00:00.000Z"));
  vi.setSystemTime(record.changesAt ?? 0);
  const [old, later] = await recordPrint("full", async () => noteAge("2025-11-22T10:00:00.000Z"));
  expect([old, later.changesAt]).toEqual([true, null]);
});
