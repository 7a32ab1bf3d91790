import { useTranslations } from "next-intl";
import { Icon } from "../ui/icon";

/** Says before an old story is read, and passed on as if it were new, that it is one. */
export function AgeNote() {
  const t = useTranslations("Article");
  return (
    <p className="ui boxed mt-4 flex items-center gap-2 bg-wash px-4 py-2">
      <Icon name="clock" small />
      {t("aged")}
    </p>
  );
}
