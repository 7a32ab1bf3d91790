import { useTranslations } from "next-intl";
import { sayMoney } from "@/arabic/say-money";
import type { Edition } from "@/domain/edition";
import type { Gift, Rhythm } from "@/domain/giving";
import { inEdition } from "@/i18n/edition";

type Props = { gift: Gift; secret: string; edition: Edition };

/** Stands in for a page for payments in the demo edition. */
export function SandboxForm({ gift, secret, edition }: Props) {
  const t = useTranslations("Giving");
  const rhythms = { once: t("once"), month: t("month"), year: t("year") } satisfies Record<Rhythm, string>;
  return (
    <form method="post" action={inEdition(edition, "/donate/sandbox")}>
      <h1 className="headline-1">{t("playTitle")}</h1>
      <p className="standfirst mt-3">{t("playText")}</p>
      <p className="mt-3">{t("playSum", { money: sayMoney(gift, edition), rhythm: rhythms[gift.rhythm] })}</p>
      <input type="hidden" name="gift" value={secret} />
      <p className="mt-6 flex flex-wrap gap-3">
        <button className="btn" name="answer" value="pay">
          {t("playPay")}
        </button>
        <button className="chip" name="answer" value="fail">
          {t("playFail")}
        </button>
      </p>
    </form>
  );
}
