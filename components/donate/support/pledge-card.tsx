import { useTranslations } from "next-intl";
import { sayMoney } from "@/arabic/say-money";
import type { Edition } from "@/domain/edition";
import type { SupportPledge } from "@/domain/support";
import { inEdition } from "@/i18n/edition";
import { Time } from "../../ui/time";
import { ChangeAmount, type WrongAmount } from "./change-amount";
import { DeedForm } from "./deed-form";
import { EndPledge } from "./end-pledge";

type Props = {
  pledge: SupportPledge;
  edition: Edition;
  timeZone: string;
  token: string;
  /** Whether its giver has asked to end it, and is asked once more. */
  ending: boolean;
  wrong: WrongAmount | null;
};

/** A gift that repeats: how it stands, and how it is changed and stopped. */
export function PledgeCard({ pledge, edition, timeZone, token, ending, wrong }: Props) {
  const t = useTranslations("Support");
  const { id, rhythm, state, since, nextAt, endedAt, card, play } = pledge;
  const money = sayMoney(pledge, edition);
  const over = state === "ended";
  const shown = over
    ? endedAt
      ? { label: t("endedOn"), at: endedAt }
      : null
    : nextAt && { label: t("next"), at: nextAt };
  return (
    <li id={`pledge-${id}`} className="boxed bg-sheet p-6">
      <h3 className="headline-3">{rhythm === "month" ? t("monthly", { money }) : t("yearly", { money })}</h3>
      <p className="meta mt-1">
        {t("since")} <Time at={since} timeZone={timeZone} />
        {shown && (
          <>
            {" · "}
            {shown.label} <Time at={shown.at} timeZone={timeZone} />
          </>
        )}
      </p>
      {over && <p className="mt-3">{t("noMore")}</p>}
      {state === "late" && <p className="mt-3">{t("late")}</p>}
      {play && !over && <p className="mt-3 bg-wash p-3">{t("play")}</p>}
      {ending && !over && <EndPledge {...{ edition, token, id }} />}
      {!ending && !over && (
        <>
          <ChangeAmount {...{ edition, token, pledge, wrong }} />
          <div className="mt-4 flex flex-wrap gap-3">
            {card && (
              <DeedForm {...{ edition, token }} deed="card" pledge={id}>
                <button className="chip">{t("card")}</button>
              </DeedForm>
            )}
            <a href={`${inEdition(edition, "/donate/support")}?key=${token}&end=${id}#pledge-${id}`} className="chip">
              {t("end")}
            </a>
          </div>
        </>
      )}
    </li>
  );
}
