import { beforeEach, expect, test } from "vitest";
import { keepFigures, recallFigures } from "./figures";
import { purge, purgeEverythingHere, purgeHere } from "./purge";

const lengths = async (names: string[]) => names.map(({ length }) => length);
let asked: string[][];
const read = async (names: string[]) => {
  asked.push(names);
  return lengths(names);
};

beforeEach(() => {
  keepFigures();
  asked = [];
});

test("what was read is not read again, and what is new is", async () => {
  expect(await recallFigures(["a", "bb"], "UTC", read)).toEqual([1, 2]);
  expect(await recallFigures(["ccc", "bb", "a"], "UTC", read)).toEqual([3, 2, 1]);
  expect(asked).toEqual([["a", "bb"], ["ccc"]]);
});

test("what is purged, here or by another instance, is read again", async () => {
  await recallFigures(["a", "bb", "ccc"], "UTC", read);
  purge(["a", "other"], "changed");
  purgeHere(["bb"], "withdrawn");
  await recallFigures(["a", "bb", "ccc"], "UTC", read);
  purgeEverythingHere();
  await recallFigures(["a", "bb", "ccc"], "UTC", read);
  expect(asked).toEqual([
    ["a", "bb", "ccc"],
    ["a", "bb"],
    ["a", "bb", "ccc"],
  ]);
});

test("on other clocks everything is read again", async () => {
  await recallFigures(["a"], "Asia/Damascus", read);
  await recallFigures(["a"], "Europe/Berlin", read);
  await recallFigures(["a"], "Europe/Berlin", read);
  expect(asked).toEqual([["a"], ["a"]]);
});

test("what is purged while it is being read is answered and not kept", async () => {
  const purgedMeanwhile = async (names: string[]) => {
    const values = await read(names);
    purge(["a"], "changed");
    return values;
  };
  expect(await recallFigures(["a"], "UTC", purgedMeanwhile)).toEqual([1]);
  await recallFigures(["a"], "UTC", read);
  expect(asked).toEqual([["a"], ["a"]]);
});
