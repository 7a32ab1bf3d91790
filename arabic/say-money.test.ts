import { expect, it } from "vitest";
import { sayMoney } from "./say-money";

it.each([
  [100, "USD", "دولار واحد", "$1"],
  [200, "USD", "دولاران", "$2"],
  [300, "USD", "3 دولارات", "$3"],
  [1100, "USD", "11 دولارًا", "$11"],
  [10_000, "USD", "100 دولار", "$100"],
  [150, "USD", "1.50 دولار", "$1.50"],
  [500, "EUR", "5 يورو", "€5"],
  [200, "TRY", "ليرتان تركيتان", "TRY 2"],
  [500, "TRY", "5 ليرات تركية", "TRY 5"],
  [150_000_000, "SYP", "1,500,000 ليرة سورية", "SYP 1,500,000"],
  [0, "USD", "0 دولار", "$0"],
] as const)("%d hundredths of %s are %s", (amount, currency, arabic, english) => {
  expect(sayMoney({ amount, currency }, "ar")).toBe(arabic);
  expect(sayMoney({ amount, currency }, "en").replaceAll("\u00a0", " ")).toBe(english);
});
