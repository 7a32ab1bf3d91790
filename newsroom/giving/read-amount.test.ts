import { expect, it } from "vitest";
import { readAmount } from "./read-amount";

it.each([
  ["5", 500],
  ["٥", 500],
  ["۵", 500],
  ["1,50", 150],
  ["1.5", 150],
  ["1٫50", 150],
  ["١٫٥", 150],
  ["1,500", 150_000],
  ["1.500,25", 150_025],
  ["١٬٥٠٠٫٢٥", 150_025],
  [" \u200f10 ", 1000],
  ["10000", 1_000_000],
  ["0001", 100],
])("reads %s", (text, amount) => {
  expect(readAmount(text, "USD")).toEqual({ amount });
});

it.each([
  ["", "empty"],
  ["\u200f ", "empty"],
  ["0", "least"],
  ["0.99", "least"],
  ["-5", "least"],
  ["−٥", "least"],
  ["10000.01", "most"],
  ["1000000000000", "most"],
  ["99999999999999999999", "unreadable"],
  ["1e12", "unreadable"],
  ["NaN", "unreadable"],
  ["Infinity", "unreadable"],
  ["0x10", "unreadable"],
  ["1.2345", "unreadable"],
  ["1,50,5", "unreadable"],
  ["خمسة", "unreadable"],
  ["5; DROP TABLE", "unreadable"],
  ["½", "unreadable"],
] as const)("refuses %s as %s", (text, problem) => {
  expect(readAmount(text, "USD")).toEqual({ problem });
});

it("has limits for each currency", () => {
  expect(readAmount("150000000", "SYP")).toEqual({ amount: 15_000_000_000 });
  expect(readAmount("500001", "TRY")).toEqual({ problem: "most" });
});
