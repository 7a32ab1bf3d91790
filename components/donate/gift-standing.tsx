import { useTranslations } from "next-intl";
import { sayMoney } from "@/arabic/say-money";
import type { Edition } from "@/domain/edition";
import type { Gift, GiftState } from "@/domain/giving";
import { inEdition } from "@/i18n/edition";

type Props = { gift: Gift; edition: Edition };

/** How a gift stands, told to whoever gave it. */
export function GiftStanding({ gift, edition }: Props) {
  const t = useTranslations("Giving");
  const { state, rhythm, reference, directions } = gift;
  const money = sayMoney(gift, edition);
  const waiting = t("waiting", { money });
  const texts = {
    draft: waiting,
    pending: waiting,
    paid: t("paid", { money }),
    failed: t("failed", { money }),
    refunded: t("refunded", { money }),
    disputed: t("disputed", { money }),
  } satisfies Record<GiftState, string>;
  // Whoever gives is not asked again for a while (browser/asking).
  const given = state === "paid" || state === "pending" ? "" : undefined;
  if (gift.port === "hand" && (state === "pending" || state === "draft"))
    return (
      <>
        <h1 className="headline-1" data-given={given}>
          {t("handTitle")}
        </h1>
        <p className="mt-3">{t("handWaiting", { money })}</p>
        <p className="mt-3">
          <span className="meta">{t("reference")}</span>{" "}
          <strong dir="ltr" className="headline-3">
            {reference}
          </strong>
        </p>
        <p className="mt-3 whitespace-pre-line">{directions}</p>
        <p className="meta mt-3">{t("keep")}</p>
      </>
    );
  return (
    <>
      <h1 className="headline-1" data-given={given}>
        {t("thankYou")}
      </h1>
      <p className="standfirst mt-3">{texts[state]}</p>
      <p className="meta mt-3">
        {t("reference")} <span dir="ltr">{reference}</span>
      </p>
      {state === "paid" && rhythm !== "once" && (
        <p className="mt-3">
          <a href={inEdition(edition, "/donate/support")}>{t("seeSupport")}</a>
        </p>
      )}
      {state === "failed" && (
        <p className="mt-4">
          <a href={inEdition(edition, "/donate")} className="btn">
            {t("again")}
          </a>
        </p>
      )}
    </>
  );
}
