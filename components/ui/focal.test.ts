import { expect, it } from "vitest";
import { focalClasses } from "./focal";

it.each([
  [{ x: 50, y: 50 }, ""],
  [{ x: 0, y: 100 }, "focal-x-0 focal-y-100"],
  [{ x: 13, y: 40 }, "focal-x-25"],
  [{ x: 58, y: 80 }, "focal-y-75"],
])("keeps %j in view with %j", (focal, classes) => {
  expect(focalClasses(focal)).toBe(classes);
});
