import { useTranslations } from "next-intl";

type Props = { lite: boolean };

/** Chooses light pages or full ones. A form, so that it works without a script; the press answers it. */
export function LiteSwitch({ lite }: Props) {
  const t = useTranslations("Shell");
  return (
    <form method="post" action="/lite">
      <button name="lite" value={lite ? "0" : "1"} className="ui min-h-11">
        {lite ? t("showFull") : t("showLite")}
      </button>
    </form>
  );
}
