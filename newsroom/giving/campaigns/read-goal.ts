import { type Currency, limits } from "@/domain/money";
import { readAmount } from "../read-amount";

/** A goal is made of many gifts. */
const timesOneGift = 1000;

/** What a campaign wants to gather, as somebody wrote it. */
export function readGoal(text: string, currency: Currency): ReturnType<typeof readAmount> {
  return readAmount(text, currency, limits[currency].most * timesOneGift);
}
