import { expect, it } from "vitest";
import { countSlips } from "./distance";

it.each([
  ["دمشق", "دمشق", 0],
  ["دمشق", "دشمق", 1],
  ["دمشق", "دمسق", 1],
  ["دمشق", "دمشقي", 1],
  ["انتخابات", "انتخبات", 1],
  ["حلب", "حمص", 2],
  ["", "حل", 2],
  ["دمشق", "القاهرة", 3],
])("%s → %s: %i", (one, other, slips) => {
  expect(countSlips(one, other, 2)).toBe(slips);
  expect(countSlips(other, one, 2)).toBe(slips);
});
