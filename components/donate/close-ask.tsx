import { useTranslations } from "next-intl";
import { Icon } from "../ui/icon";

/** Closes a request for support, as large as a thumb. */
export function CloseAsk({ className }: { className: string }) {
  const t = useTranslations("Giving");
  return (
    <button
      type="button"
      aria-label={t("close")}
      className={`${className} size-11 shrink-0 place-items-center text-soft`}
    >
      <Icon name="close" />
    </button>
  );
}
