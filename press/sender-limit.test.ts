import { expect, test } from "vitest";
import { SenderLimit } from "./sender-limit";

const hour = 3_600_000;
const allowed = (limit: SenderLimit, asked: number, story: (index: number) => number, now = 0) =>
  Array.from({ length: asked }, (_, index) => limit.allow("203.0.113.9", story(index), now)).filter(Boolean).length;

test("one sender counts twenty times an hour for a story", () => {
  const limit = new SenderLimit();
  expect(allowed(limit, 1000, () => 7)).toBe(20);
  expect(limit.allow("203.0.113.10", 7, 1)).toBe(true);
  expect(allowed(limit, 1000, () => 7, hour - 1)).toBe(0);
  expect(allowed(limit, 1000, () => 7, hour)).toBe(20);
});

test("one sender counts three hundred times an hour for all stories", () => {
  expect(allowed(new SenderLimit(), 1000, (index) => index)).toBe(300);
});

test("what is kept of senders is bounded and forgotten within the hour", () => {
  const limit = new SenderLimit();
  for (let index = 0; index < 120_000; index += 1) limit.allow(`sender ${index}`, 1, 0);
  expect(limit.size).toBeLessThanOrEqual(100_000);
  expect(limit.allow("sender 0", 1, 1)).toBe(true);
  limit.forget(hour - 1);
  expect(limit.size).toBeGreaterThan(0);
  expect(limit.allow("somebody new", 1, 1)).toBe(false);
  expect(limit.allow("somebody new", 1, hour)).toBe(true);
  expect(limit.size).toBe(2);
  limit.forget(2 * hour);
  expect(limit.size).toBe(0);
});
