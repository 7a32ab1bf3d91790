import { useTranslations } from "next-intl";

export function SkipLink() {
  const t = useTranslations("Shell");
  return (
    <a href="#content" className="btn skip-link">
      {t("skip")}
    </a>
  );
}
