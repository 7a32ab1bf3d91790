import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import type { GivingOffer } from "@/domain/giving";
import { inEdition } from "@/i18n/edition";
import { useCurrencyNames } from "./use-currency-names";

type Props = { edition: Edition; offer: GivingOffer; story: string; campaign: string };

/** The same form in other currencies, each with its own suggested amounts. */
export function CurrencyLinks({ edition, offer: { currency, currencies }, story, campaign }: Props) {
  const t = useTranslations("Giving");
  const names = useCurrencyNames();
  if (currencies.length < 2) return null;
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
