import { useTranslations } from "next-intl";

type Props = {
  page: number;
  pages: number;
  /** The address of a page of the results. */ hrefOf: (page: number) => string;
};

export function Pager({ page, pages, hrefOf }: Props) {
  const t = useTranslations("Search");
  if (pages === 1) return null;
  return (
    <nav aria-label={t("pages")} className="ui mt-8 flex flex-wrap items-center justify-between gap-4">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className="chip">
          {t("previous")}
        </a>
      ) : (
        <span />
      )}
      <span className="meta">{t("page", { page, pages })}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next" className="chip">
          {t("next")}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
