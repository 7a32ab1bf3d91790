import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import type { GivingOffer } from "@/domain/giving";
import type { Currency } from "@/domain/money";
import { inEdition } from "@/i18n/edition";

type Props = { edition: Edition; offer: GivingOffer; story: string; campaign: string };

/** The same form in other currencies, each with its own suggested amounts. */
export function CurrencyLinks({ edition, offer: { currency, currencies }, story, campaign }: Props) {
  const t = useTranslations("Giving");
  if (currencies.length < 2) return null;
  const names = { USD: t("USD"), EUR: t("EUR"), TRY: t("TRY"), SYP: t("SYP") } satisfies Record<Currency, string>;
  const from = Object.entries({ story, campaign }).map(([name, id]) =>
    id ? `&${name}=${encodeURIComponent(id)}` : "",
  );
  return (
    <nav aria-label={t("currency")}>
      <ul className="flex flex-wrap gap-2">
        {currencies.map((each) => (
          <li key={each}>
            <a
              href={`${inEdition(edition, "/donate")}?currency=${each}${from.join("")}`}
              aria-current={each === currency ? "true" : undefined}
              className="chip aria-[current=true]:bg-wash aria-[current=true]:text-grape"
            >
              {names[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
