import { useTranslations } from "next-intl";
import { sayMoney } from "@/arabic/say-money";
import type { Edition } from "@/domain/edition";
import type { GiftState, Rhythm } from "@/domain/giving";
import type { SupportGift } from "@/domain/support";
import { Time } from "../../ui/time";

type Props = { gifts: SupportGift[]; edition: Edition; timeZone: string };

/** What has arrived from a giver, and what went back. */
export function GiftList({ gifts, edition, timeZone }: Props) {
  const t = useTranslations("Support");
  const words = useTranslations("Giving");
  const rhythms = { once: words("once"), month: words("month"), year: words("year") } satisfies Record<Rhythm, string>;
  const states: Partial<Record<GiftState, string>> = { refunded: t("refunded"), disputed: t("disputed") };
  return (
    <ul className="ruled">
      {gifts.map((gift) => (
        <li key={gift.id} className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span>
            <strong>{sayMoney(gift, edition)}</strong> <span className="meta">{rhythms[gift.rhythm]}</span>
            {states[gift.state] && <span className="label ms-2">{states[gift.state]}</span>}
            {gift.returned > 0 && (
              <span className="label ms-2">
                {t("returned", { money: sayMoney({ amount: gift.returned, currency: gift.currency }, edition) })}
              </span>
            )}
          </span>
          <span className="meta">
            <Time at={gift.paidAt} timeZone={timeZone} />
            {" · "}
            <span dir="ltr">{gift.reference}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
