import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import type { GivingProblem } from "@/domain/giving";
import type { SupportPledge } from "@/domain/support";
import { useAmountProblems } from "../use-amount-problems";
import { useCurrencyNames } from "../use-currency-names";
import { DeedForm } from "./deed-form";

/** An amount that could not be taken, as it was written. */
export type WrongAmount = { amount: string; problem: NonNullable<GivingProblem["amount"]> };

type Props = { edition: Edition; token: string; pledge: SupportPledge; wrong: WrongAmount | null };

/** Another amount of the same currency, from the next payment on. */
export function ChangeAmount({ edition, token, pledge: { id, currency }, wrong }: Props) {
  const t = useTranslations("Support");
  const problems = useAmountProblems(edition, currency);
  const names = useCurrencyNames();
  const told = `amount-${id}`;
  return (
    <DeedForm {...{ edition, token }} deed="change" pledge={id} className="mt-4">
      {wrong && (
        <p role="alert" id={told} className="boxed mb-3 bg-sheet p-3">
          {problems[wrong.problem]}
        </p>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <label className="meta">
          {t("newAmount", { currency: names[currency] })}
          <input
            name="amount"
            inputMode="decimal"
            autoComplete="off"
            maxLength={40}
            defaultValue={wrong?.amount}
            aria-describedby={wrong ? told : undefined}
            aria-invalid={wrong ? true : undefined}
            className="field"
          />
        </label>
        <button className="btn">{t("change")}</button>
      </div>
      <p className="meta mt-2">{t("fromNext")}</p>
    </DeedForm>
  );
}
