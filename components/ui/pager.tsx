import { useTranslations } from "next-intl";
import type { PagePlace } from "@/domain/list";
import { nearbyPages } from "./nearby-pages";

type Props = { place: PagePlace; /** Of the first page; the others stand under it. */ path: string };

/** Leads to the pages before and after, the first, the last and those nearby. */
export function Pager({ place: { page, pages }, path }: Props) {
  const t = useTranslations("List");
  if (pages === 1) return null;
  const hrefOf = (number: number) => (number === 1 ? path : `${path}/page/${number}`);
  return (
    <nav aria-label={t("pages")} className="ui mt-8 flex flex-wrap items-center gap-2 print:hidden">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className="chip">
          {t("previous")}
        </a>
      )}
      {nearbyPages(page, pages).map((number, index, all) => (
        <span key={number} className="flex items-center gap-2">
          {index > 0 && number > (all[index - 1] ?? 0) + 1 && <span aria-hidden="true">…</span>}
          {number === page ? (
            <span aria-current="page" className="chip bg-wash text-grape">
              <PageNumber number={number} />
            </span>
          ) : (
            <a href={hrefOf(number)} className="chip">
              <PageNumber number={number} />
            </a>
          )}
        </span>
      ))}
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className="chip">
          {t("next")}
        </a>
      )}
    </nav>
  );
}

function PageNumber({ number }: { number: number }) {
  const t = useTranslations("List");
  return (
    <>
      <span className="sr-only">{t("page")} </span>
      {number}
    </>
  );
}
