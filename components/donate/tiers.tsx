import { useTranslations } from "next-intl";
import { sayMoney } from "@/arabic/say-money";
import type { Ask } from "@/domain/ask";
import type { Edition } from "@/domain/edition";
import { donatePath } from "./donate-path";

type Props = { ask: Ask; edition: Edition; story: string | undefined };

/** What a campaign's amounts pay for; each leads to the form with the amount chosen. */
export function Tiers({ ask, edition, story }: Props) {
  const t = useTranslations("Giving");
  if (ask.tiers.length === 0) return null;
  return (
    <ul aria-label={t("tiers")} className="mt-4 grid gap-2 md:grid-cols-2">
      {ask.tiers.map((tier) => (
        <li key={tier.amount}>
          <a href={donatePath({ ask, edition, story, tier })} className="tier">
            <b className="shrink-0">{sayMoney(tier, edition)}</b> {tier.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
