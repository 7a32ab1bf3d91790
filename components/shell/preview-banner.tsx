import { useTranslations } from "next-intl";
import { Time } from "../ui/time";

type Props = { shows: "version" | "published" | "draft"; label: string | null; expiresAt: string; timeZone: string };

export function PreviewBanner({ shows, label, expiresAt, timeZone }: Props) {
  const t = useTranslations("Preview");
  const texts = { version: t("version"), published: t("published"), draft: t("draft") };
  return (
    <aside aria-label={t("label")} className="bg-wash">
      <p className="wrap ui py-3">
        <strong className="text-grape">{t("label")}</strong> · {texts[shows]}{" "}
        <span className="meta">
          {label ? (
            <>
              {t("for")} <bdi>{label}</bdi> ·{" "}
            </>
          ) : null}{" "}
          {t("expires")} <Time at={expiresAt} timeZone={timeZone} to="minute" />
        </span>
      </p>
    </aside>
  );
}
