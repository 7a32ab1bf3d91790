import { useTranslations } from "next-intl";

const longest = 200;

type Props = { value?: string | undefined };

/** The words to look for and the button that does. */
export function SearchField({ value }: Props) {
  const t = useTranslations("Search");
  return (
    <div className="flex gap-2">
      <input
        type="search"
        name="q"
        defaultValue={value}
        maxLength={longest}
        aria-label={t("field")}
        placeholder={t("field")}
        autoComplete="off"
        enterKeyHint="search"
        className="field"
        suppressHydrationWarning
      />
      <button className="btn">{t("button")}</button>
    </div>
  );
}
