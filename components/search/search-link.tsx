import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import { inEdition } from "@/i18n/edition";
import { Icon } from "../ui/icon";

type Props = { edition: Edition };

/** A link, not a field: on a telephone the masthead has no room for one. */
export function SearchLink({ edition }: Props) {
  const t = useTranslations("Search");
  return (
    <a href={inEdition(edition, "/search")} aria-label={t("open")} className="flex size-11 items-center justify-center">
      <Icon name="search" />
    </a>
  );
}
