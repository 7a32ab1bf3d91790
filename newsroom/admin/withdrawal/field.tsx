import type { UIFieldServerProps } from "payload";
import { readTimeZone } from "../../globals/time-zone";
import { WithdrawalPanel } from "./panel";

/** Beside a withdrawn story: since when it is, and what its readers are told. */
export async function WithdrawalField({ operation, req }: UIFieldServerProps) {
  return operation === "update" ? <WithdrawalPanel timeZone={await readTimeZone(req.payload)} /> : null;
}
