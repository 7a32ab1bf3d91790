import { useTranslations } from "next-intl";
import type { Translation } from "@/domain/story";
import { directionOf } from "@/i18n/edition";
import { Icon } from "../ui/icon";

type Props = { translations: Translation[] };

/** The same story in other languages, by its headline there. */
export function TranslationsNote({ translations }: Props) {
  const t = useTranslations("Article");
  const names = { ar: t("inArabic"), en: t("inEnglish") };
  return translations.map(({ edition, path, title }) => (
    <p key={edition} className="meta mt-2 flex items-center gap-2">
      <Icon name="globe" small />
      <span>
        {names[edition]}{" "}
        <a href={path} hrefLang={edition} lang={edition} className="text-grape">
          <bdi dir={directionOf(edition)}>{title}</bdi>
        </a>
      </span>
    </p>
  ));
}
