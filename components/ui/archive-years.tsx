import { useLocale, useTranslations } from "next-intl";
import { formatMonth } from "@/arabic/dates";
import type { ArchiveMonth } from "@/domain/list";

type Props = { months: ArchiveMonth[]; timeZone: string };

/** The months of the archive under their years. */
export function ArchiveYears({ months, timeZone }: Props) {
  const edition = useLocale();
  const t = useTranslations("List");
  if (months.length === 0) return <p className="py-8">{t("emptyArchive")}</p>;
  const years = new Map<string, ArchiveMonth[]>();
  for (const month of months) years.set(month.year, [...(years.get(month.year) ?? []), month]);
  return [...years].map(([year, monthsOfYear]) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mt-8">
      <h2 id={`year-${year}`} className="headline-3">
        {year}
      </h2>
      <ul className="ui mt-2 grid grid-cols-2 gap-x-6 md:grid-cols-3">
        {monthsOfYear.map(({ startsAt, path, count }) => (
          <li key={path}>
            <a href={path} className="block py-2.5">
              {formatMonth(startsAt, edition, timeZone)} <span className="meta block">{t("count", { count })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
