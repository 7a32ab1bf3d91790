import { useTranslations } from "next-intl";
import { sayMoney } from "@/arabic/say-money";
import type { Edition } from "@/domain/edition";
import type { GivingFields, GivingOffer } from "@/domain/giving";
import { RadioGroup } from "./radio-group";

type Props = { edition: Edition; offer: GivingOffer; fields: GivingFields; problem: string | undefined };

/** Suggested amounts, and one of the giver's own. */
export function AmountField({ edition, offer: { currency, presets }, fields, problem }: Props) {
  const t = useTranslations("Giving");
  const suggested = presets.map((amount) => ({
    value: String(amount / 100),
    label: sayMoney({ amount, currency }, edition),
  }));
  return (
    <div className="amounts">
      <RadioGroup
        name="amount"
        legend={t("amount")}
        choices={[...suggested, { value: "other", label: t("other") }]}
        value={fields.amount}
        problem={problem}
      />
      <label className="other-amount meta mt-3 max-w-60">
        {t("otherAmount")}
        <input
          name="other"
          defaultValue={fields.other}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          aria-describedby={problem}
          className="field"
        />
      </label>
    </div>
  );
}
