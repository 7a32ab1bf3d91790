import type { Currency } from "@/domain/money";
import { readAmount } from "./read-amount";

const most = 6;

/** The suggested amounts of a line such as “1؛ 3؛ 5; 10”, in hundredths; `null` when one cannot be read. */
export function readPresets(text: string, currency: Currency): number[] | null {
  const amounts = text
    .split(/[;؛]/)
    .filter((part) => part.trim() !== "")
    .map((part) => readAmount(part, currency));
  const read = amounts.flatMap((each) => (each.problem === undefined ? [each.amount] : []));
  return read.length === amounts.length && read.length > 0 && read.length <= most ? [...new Set(read)] : null;
}
