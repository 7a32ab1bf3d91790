import { useTranslations } from "next-intl";
import type { Crumb } from "@/domain/list";
import { Isolates } from "./isolates";

type Props = { crumbs: Crumb[] };

/** The way from the front page to here. The page itself, which has no path, ends it without a link. */
export function Breadcrumb({ crumbs }: Props) {
  const t = useTranslations("List");
  return (
    <nav aria-label={t("breadcrumb")} className="meta pt-2 print:hidden">
      <ol className="breadcrumb">
        {crumbs.map(({ name, path }) => (
          <li key={path ?? ""} className="min-w-0">
            {path ? (
              <a href={path} className="inline-block py-2">
                <Isolates text={name} />
              </a>
            ) : (
              <span aria-current="page">
                <Isolates text={name} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
