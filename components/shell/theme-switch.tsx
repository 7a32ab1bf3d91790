import { useTranslations } from "next-intl";
import { Icon } from "../ui/icon";

/** Turns the page dark or light. The choice is kept in the browser, so the button is there only where scripts run. */
export function ThemeSwitch() {
  const t = useTranslations("Shell");
  return (
    <button
      type="button"
      data-set-theme=""
      aria-pressed="false"
      aria-label={t("dark")}
      className="hidden size-11 place-items-center text-soft js:grid"
    >
      <Icon name="moon" />
    </button>
  );
}
