import { useTranslations } from "next-intl";
import { sayMoney } from "@/arabic/say-money";
import type { Edition } from "@/domain/edition";
import type { GivingProblem } from "@/domain/giving";
import { type Currency, limits, minorUnits } from "@/domain/money";

/** Why an amount was not taken, and what to do about it. */
export function useAmountProblems(edition: Edition, currency: Currency) {
  const t = useTranslations("Giving");
  const { least, most } = limits[currency];
  const say = (units: number) => sayMoney({ amount: units * minorUnits, currency }, edition);
  return {
    empty: t("amountEmpty"),
    unreadable: t("amountUnreadable"),
    least: t("amountLeast", { money: say(least) }),
    most: t("amountMost", { money: say(most) }),
  } satisfies Record<NonNullable<GivingProblem["amount"]>, string>;
}
