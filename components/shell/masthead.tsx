import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import type { SiteFrame } from "@/domain/site";
import { inEdition } from "@/i18n/edition";
import { SearchLink } from "../search/search-link";
import { LanguageSwitch } from "./language-switch";
import { ThemeSwitch } from "./theme-switch";

type Props = { site: SiteFrame; edition: Edition; switchTo?: string | undefined };

/** The day is written by the browser: a page is printed once and read for days. */
export function Masthead({ site, edition, switchTo }: Props) {
  const t = useTranslations("Shell");
  return (
    <div className="rule-below">
      <div className="wrap flex min-h-16 flex-wrap items-center gap-x-1 gap-y-2 py-2 md:gap-x-4">
        <a href={inEdition(edition, "/")} className="brand">
          {site.logo ? <img src={site.logo.original.url} alt={site.name} className="h-10 w-auto" /> : site.name}
        </a>
        <span
          data-today={site.timeZone}
          className="meta rule-before hidden min-w-48 ps-4 md:js:block"
          suppressHydrationWarning
        >
          {"\u00a0"}
        </span>
        <div className="ms-auto flex flex-wrap items-center gap-1 md:gap-4 print:hidden">
          <ThemeSwitch />
          <LanguageSwitch edition={edition} to={switchTo} />
          <SearchLink edition={edition} />
          <a href={inEdition(edition, "/donate")} className="btn">
            {t("donate")}
          </a>
        </div>
      </div>
    </div>
  );
}
