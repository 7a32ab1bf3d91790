import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import { inEdition } from "@/i18n/edition";
import { DeedForm } from "./deed-form";

type Props = { edition: Edition; token: string; id: number };

/** The second click of two: nothing is asked but whether it was meant. */
export function EndPledge({ edition, token, id }: Props) {
  const t = useTranslations("Support");
  return (
    <DeedForm {...{ edition, token }} deed="end" pledge={id} className="mt-4 bg-wash p-4">
      <p>{t("sure")}</p>
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <button className="btn">{t("yes")}</button>
        <a href={`${inEdition(edition, "/donate/support")}?key=${token}`} className="chip">
          {t("no")}
        </a>
      </p>
    </DeedForm>
  );
}
