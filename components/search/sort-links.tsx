import { useTranslations } from "next-intl";
import type { SearchFields } from "@/domain/search";

type Sort = SearchFields["sort"];
type Props = { sort: Sort; hrefOf: (sort: Sort) => string };

/** The two orders of results; the one in use is named, the other leads there. */
export function SortLinks({ sort, hrefOf }: Props) {
  const t = useTranslations("Search");
  const names = { relevance: t("byRelevance"), time: t("byTime") } satisfies Record<Sort, string>;
  return (
    <nav aria-label={t("sort")} className="meta ms-auto flex gap-4">
      {(["relevance", "time"] as const).map((order) => (
        <a
          key={order}
          href={hrefOf(order)}
          aria-current={order === sort ? "true" : undefined}
          className={order === sort ? "py-2 font-bold text-ink" : "py-2 underline"}
        >
          {names[order]}
        </a>
      ))}
    </nav>
  );
}
