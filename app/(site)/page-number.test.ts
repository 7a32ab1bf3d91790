import { expect, test } from "vitest";
import { readPageNumber } from "./page-number";

test.each([
  [undefined, 1],
  [[], 1],
  [["page", "1"], 1],
  [["page", "2"], 2],
  [["page", "999999"], 999_999],
])("%j is page %i", (rest, page) => expect(readPageNumber(rest)).toBe(page));

test.each([
  [["page"]],
  [["2"]],
  [["page", "0"]],
  [["page", "-1"]],
  [["page", "01"]],
  [["page", "1e9"]],
  [["page", "1000000"]],
  [["page", "abc"]],
  [["page", "٢"]],
  [["page", "2", "3"]],
  [["Page", "2"]],
])("%j is no page", (rest) => expect(readPageNumber(rest)).toBeNull());
