import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepFigures, recallFigures } from "./figures";
import { purge, purgeEverythingHere, purgeHere } from "./purge";

let asked: string[][];
const read = async (names: string[]) => {
  asked.push(names);
  return names.map(({ length }) => length);
};

beforeEach(() => {
  keepFigures();
  asked = [];
});

afterEach(() => void vi.useRealTimers());

test("what was read is not read again, and what is new is", async () => {
  expect(await recallFigures(["a", "bb"], read)).toEqual([1, 2]);
  expect(await recallFigures(["ccc", "bb", "a"], read)).toEqual([3, 2, 1]);
  expect(asked).toEqual([["a", "bb"], ["ccc"]]);
});

test("what is purged, here or by another instance, is read again", async () => {
  const all = ["a", "bb", "ccc"];
  await recallFigures(all, read);
  purge(["a", "other"], "changed");
  purgeHere(["bb"], "withdrawn");
  await recallFigures(all, read);
  purgeEverythingHere();
  await recallFigures(all, read);
  // With the site its clocks may have changed.
  purge(["site"], "changed");
  await recallFigures(all, read);
  expect(asked).toEqual([all, ["a", "bb"], all, all]);
});

test("after ten minutes everything is read again", async () => {
  vi.useFakeTimers();
  await recallFigures(["a"], read);
  vi.advanceTimersByTime(599_000);
  await recallFigures(["a"], read);
  vi.advanceTimersByTime(1000);
  await recallFigures(["a"], read);
  expect(asked).toEqual([["a"], ["a"]]);
});

test("what is purged while it is being read is answered and not kept", async () => {
  const purgedMeanwhile = async (names: string[]) => {
    const values = await read(names);
    purge(["a"], "changed");
    return values;
  };
  expect(await recallFigures(["a"], purgedMeanwhile)).toEqual([1]);
  await recallFigures(["a"], read);
  expect(asked).toEqual([["a"], ["a"]]);
});
