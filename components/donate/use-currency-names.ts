import { useTranslations } from "next-intl";
import type { Currency } from "@/domain/money";

/** In which currency something is given: “in dollars”. */
export function useCurrencyNames() {
  const t = useTranslations("Giving");
  return { USD: t("USD"), EUR: t("EUR"), TRY: t("TRY"), SYP: t("SYP") } satisfies Record<Currency, string>;
}
