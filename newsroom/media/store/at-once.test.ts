import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { someAtOnce } from "./at-once";

it("does the work for each, for no more at a time than it may", async () => {
  let [now, most, done] = [0, 0, 0];
  await someAtOnce(Array.from({ length: 20 }), 3, async () => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout(1);
    now -= 1;
    done += 1;
  });
  expect([most, done]).toEqual([3, 20]);
});

it("begins nothing after a fault, and throws it when what was begun has ended", async () => {
  const ended: number[] = [];
  const work = async (item: number) => {
    if (item === 1) throw new Error("one");
    await setTimeout(5);
    ended.push(item);
  };
  await expect(someAtOnce([0, 1, 2, 3, 4, 5], 3, work)).rejects.toThrow("one");
  expect(ended).toEqual([0, 2]);
});
