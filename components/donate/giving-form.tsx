import { useTranslations } from "next-intl";
import type { Ask } from "@/domain/ask";
import type { Edition } from "@/domain/edition";
import type { GivingFields, GivingOffer, GivingProblem } from "@/domain/giving";
import { inEdition } from "@/i18n/edition";
import { AboutFields } from "./about-fields";
import { AmountField } from "./amount-field";
import { CurrencyLinks } from "./currency-links";
import { Problems } from "./problems";
import { RadioGroup } from "./radio-group";

type Props = { edition: Edition; offer: GivingOffer; ask: Ask; fields: GivingFields; problem: GivingProblem };

/** Asks what is given, how often and how. A plain form: what it sends is looked at by the server alone. */
export function GivingForm({ edition, offer, ask, fields, problem }: Props) {
  const t = useTranslations("Giving");
  const { card, hand, currency } = offer;
  const ways = [
    ...(card ? [{ value: "card", label: card === "sandbox" ? t("sandbox") : t("card") }] : []),
    ...(hand ? [{ value: "hand", label: t("hand") }] : []),
  ];
  const told = (field: keyof GivingProblem) => (problem[field] ? `problem-${field}` : undefined);
  const rhythms = [
    { value: "once", label: t("once") },
    ...(card
      ? [
          { value: "month", label: t("month") },
          { value: "year", label: t("year") },
        ]
      : []),
  ];
  return (
    <form method="post" action={inEdition(edition, "/donate")} className="mt-8 grid gap-6">
      <Problems {...{ edition, currency, problem }} />
      {card === "sandbox" && <p className="bg-wash p-4">{t("demo")}</p>}
      <CurrencyLinks {...{ edition, offer }} story={fields.story} campaign={fields.campaign} />
      <input type="hidden" name="currency" value={currency} />
      {fields.story !== "" && <input type="hidden" name="story" value={fields.story} />}
      {fields.campaign !== "" && <input type="hidden" name="campaign" value={fields.campaign} />}
      <AmountField {...{ edition, offer, ask, fields }} problem={told("amount")} />
      <RadioGroup
        name="rhythm"
        legend={t("rhythm")}
        choices={rhythms}
        value={fields.rhythm || "once"}
        problem={told("rhythm")}
      />
      {ways.length > 1 ? (
        <RadioGroup
          name="way"
          legend={t("way")}
          choices={ways}
          value={fields.way || (ways[0]?.value ?? "")}
          problem={told("way")}
        />
      ) : (
        <input type="hidden" name="way" value={ways[0]?.value} />
      )}
      <AboutFields {...{ fields, told }} />
      <p>
        <button className="btn">{t("submit")}</button>
      </p>
    </form>
  );
}
