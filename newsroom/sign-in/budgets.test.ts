import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";
import { takeTry } from "./budgets";

let newsroom: Awaited<ReturnType<typeof openWholeNewsroom>>;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});
afterEach(() => vi.useRealTimers());

it("gives nobody tries for the difference between the clocks of two machines", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const real = Date.now();
  let taken = 0;
  // Each minute gives one of fifteen tries back: the two clocks are two tries apart, once.
  for (let round = 0; round < 30; round += 1)
    for (const minutes of [-1, 1]) {
      vi.setSystemTime(real + minutes * 60_000);
      if ((await takeTry(newsroom, [{ name: "of a test", tries: 15 }])) === 0) taken += 1;
    }
  expect(taken).toBeLessThanOrEqual(17);
});

it("does not wait for a clock that was far ahead", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const real = Date.now();
  const take = async (minutes: number) => {
    vi.setSystemTime(real + minutes * 60_000);
    return (await takeTry(newsroom, [{ name: "of another test", tries: 2 }])) === 0;
  };
  expect([await take(60 * 24 * 365), await take(0)]).toEqual([true, true]);
  expect([await take(0), await take(8)]).toEqual([false, true]);
});
