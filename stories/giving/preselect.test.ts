import { expect, it } from "vitest";
import { readForm } from "@/newsroom/giving/read-form";
import { preselect } from "./preselect";

const words = { title: "", text: "", price: "", button: "", barText: "", barButton: "" };
const ask = { ...words, campaign: 3, tiers: [{ amount: 700, currency: "USD" as const, label: "" }], goal: null };
const offer = { currency: "USD" as const, currencies: [], presets: [100, 500], card: null, hand: true };
const choose = (amount: string, currency: "USD" | "TRY" = "USD") => {
  const fields = readForm(new URLSearchParams({ amount, story: "5" }));
  const { other, campaign, ...rest } = preselect(fields, { ...offer, currency }, ask);
  return [rest.amount, other, campaign];
};

it.each([
  ["5", "5", ""],
  ["7", "7", ""],
  ["25", "other", "25"],
  ["1.50", "other", "1.5"],
  ["", "", ""],
  ["0", "", ""],
  ["-5", "", ""],
  ["1e12", "", ""],
  ["<script>", "", ""],
  ["999999999", "", ""],
])("%s chooses %s, and writes %s", (asked, amount, other) => {
  expect(choose(asked)).toEqual([amount, other, "3"]);
});

it("an amount of the campaign is one of the giver's own in another currency", () => {
  expect(choose("7", "TRY")).toEqual(["other", "7", "3"]);
});
