import type { Edition } from "@/domain/edition";
import { directionOf, inEdition } from "@/i18n/edition";
import { Icon } from "../ui/icon";

/** Each language by its own name: whoever looks for it may not read the other. */
const others = {
  ar: { edition: "en", name: "English" },
  en: { edition: "ar", name: "العربية" },
} as const satisfies Record<Edition, { edition: Edition; name: string }>;

type Props = { edition: Edition; to?: string | undefined };

export function LanguageSwitch({ edition, to }: Props) {
  const other = others[edition];
  return (
    <a
      href={to ?? inEdition(other.edition, "/")}
      hrefLang={other.edition}
      lang={other.edition}
      dir={directionOf(other.edition)}
      className="ui flex min-h-11 items-center gap-2"
    >
      <Icon name="globe" className="hidden md:block" />
      {other.name}
    </a>
  );
}
