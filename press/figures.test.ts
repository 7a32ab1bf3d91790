import { beforeEach, expect, test } from "vitest";
import { keepCounts, recallCounts } from "./counts";
import { purge, purgeEverythingHere, purgeHere } from "./purge";

const lengths = async (names: string[]) => names.map(({ length }) => length);
let asked: string[][];
const count = async (names: string[]) => {
  asked.push(names);
  return lengths(names);
};

beforeEach(() => {
  keepCounts();
  asked = [];
});

test("what was counted is not counted again, and what is new is", async () => {
  expect(await recallCounts(["a", "bb"], "UTC", count)).toEqual([1, 2]);
  expect(await recallCounts(["ccc", "bb", "a"], "UTC", count)).toEqual([3, 2, 1]);
  expect(asked).toEqual([["a", "bb"], ["ccc"]]);
});

test("what is purged, here or by another instance, is counted again", async () => {
  await recallCounts(["a", "bb", "ccc"], "UTC", count);
  purge(["a", "other"], "changed");
  purgeHere(["bb"], "withdrawn");
  await recallCounts(["a", "bb", "ccc"], "UTC", count);
  purgeEverythingHere();
  await recallCounts(["a", "bb", "ccc"], "UTC", count);
  expect(asked).toEqual([
    ["a", "bb", "ccc"],
    ["a", "bb"],
    ["a", "bb", "ccc"],
  ]);
});

test("on other clocks everything is counted again", async () => {
  await recallCounts(["a"], "Asia/Damascus", count);
  await recallCounts(["a"], "Europe/Berlin", count);
  await recallCounts(["a"], "Europe/Berlin", count);
  expect(asked).toEqual([["a"], ["a"]]);
});

test("what is purged while it is being counted is answered and not kept", async () => {
  const purgedMeanwhile = async (names: string[]) => {
    const counted = await count(names);
    purge(["a"], "changed");
    return counted;
  };
  expect(await recallCounts(["a"], "UTC", purgedMeanwhile)).toEqual([1]);
  await recallCounts(["a"], "UTC", count);
  expect(asked).toEqual([["a"], ["a"]]);
});
