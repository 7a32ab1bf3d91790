import { useTranslations } from "next-intl";

/** The front page of a site without stories: what to do first. */
export function EmptyFront() {
  const t = useTranslations("Front");
  return (
    <div className="wrap py-12">
      <div className="column">
        <h1 className="headline-1">{t("emptyTitle")}</h1>
        <p className="standfirst mt-4">{t("emptyText")}</p>
        <div className="story-text">
          <ol>
            <li>{t("emptyAccount")}</li>
            <li>{t("emptySite")}</li>
            <li>{t("emptyStory")}</li>
          </ol>
        </div>
        <a href="/admin" className="btn mt-8">
          {t("emptyButton")}
        </a>
      </div>
    </div>
  );
}
