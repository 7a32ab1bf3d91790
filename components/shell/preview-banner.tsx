import { useTranslations } from "next-intl";
import { Time } from "../ui/time";

type Props = { published: boolean; label: string | null; expiresAt: string; timeZone: string };

export function PreviewBanner({ published, label, expiresAt, timeZone }: Props) {
  const t = useTranslations("Preview");
  return (
    <aside aria-label={t("label")} className="bg-wash">
      <p className="wrap ui py-3">
        <strong className="text-grape">{t("label")}</strong> · {published ? t("published") : t("draft")}{" "}
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
