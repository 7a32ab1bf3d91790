import { useTranslations } from "next-intl";
import { sayMoney } from "@/arabic/say-money";
import type { Ask } from "@/domain/ask";
import type { Edition } from "@/domain/edition";
import type { GivingFields, GivingOffer } from "@/domain/giving";
import { RadioGroup } from "./radio-group";

type Props = { edition: Edition; offer: GivingOffer; ask: Ask; fields: GivingFields; problem: string | undefined };

/** The campaign's amounts with what they pay for, or the usual ones; and one of the giver's own. */
export function AmountField({ edition, offer: { currency, presets }, ask, fields, problem }: Props) {
  const t = useTranslations("Giving");
  const tiers = ask.tiers.filter((tier) => tier.currency === currency);
  const more = presets.filter((amount) => tiers.every((tier) => tier.amount !== amount));
  const suggested = [...tiers, ...more.map((amount) => ({ amount, currency, label: "" }))].map((each) => ({
    value: String(each.amount / 100),
    label: [sayMoney(each, edition), each.label].filter(Boolean).join(": "),
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
