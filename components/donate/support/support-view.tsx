import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import type { Support } from "@/domain/support";
import type { WrongAmount } from "./change-amount";
import { DeedForm } from "./deed-form";
import { GiftList } from "./gift-list";
import { PledgeCard } from "./pledge-card";

type Props = {
  support: Support;
  edition: Edition;
  timeZone: string;
  token: string;
  /** The pledge that is to be ended. */
  end: number | null;
  wrong: (WrongAmount & { pledge: number }) | null;
};

/** Everything that was given with an address: what repeats, which can be changed and stopped, and what has arrived. */
export function SupportView({ support, edition, timeZone, token, end, wrong }: Props) {
  const t = useTranslations("Support");
  const words = useTranslations("Giving");
  const { email, pledges, gifts, thanks } = support;
  return (
    <>
      <p className="meta mt-2">
        {t("for")} <bdi dir="ltr">{email}</bdi>
      </p>
      {pledges.length > 0 && (
        <section aria-labelledby="pledges" className="mt-8">
          <h2 id="pledges" className="opening">
            {t("pledges")}
          </h2>
          <ul className="grid gap-4">
            {pledges.map((pledge) => (
              <PledgeCard
                key={pledge.id}
                {...{ pledge, edition, timeZone, token }}
                ending={end === pledge.id}
                wrong={wrong?.pledge === pledge.id ? wrong : null}
              />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="gifts" className="mt-8">
        <h2 id="gifts" className="opening">
          {t("gifts")}
        </h2>
        {gifts.length > 0 ? <GiftList {...{ gifts, edition, timeZone }} /> : <p>{t("noGifts")}</p>}
      </section>
      {thanks !== null && (
        <DeedForm {...{ edition, token }} deed="thanks" className="mt-8 flex flex-wrap items-center gap-4">
          <label className="ui flex items-center gap-3">
            <input type="checkbox" name="thanks" value="yes" defaultChecked={thanks} className="size-5" />
            {words("thanks")}
          </label>
          <button className="chip">{t("save")}</button>
        </DeedForm>
      )}
      <p className="meta mt-8">{t("hour")}</p>
    </>
  );
}
