"use client";

import { useTranslation } from "@payloadcms/ui";
import { useEffect, type ReactNode } from "react";

type Props = { children: ReactNode };
type DateLocale = NonNullable<ReturnType<typeof useTranslation>["i18n"]["dateFNS"]>;

const months = [
  "كانون الثاني",
  "شباط",
  "آذار",
  "نيسان",
  "أيار",
  "حزيران",
  "تموز",
  "آب",
  "أيلول",
  "تشرين الأول",
  "تشرين الثاني",
  "كانون الأول",
];

/** Gives the date picker the months of the Levant: the Arabic that Payload loads for it has Egypt's. */
export function LevantineMonths({ children }: Props) {
  const { i18n } = useTranslation();
  const { dateFNS, language } = i18n;
  useEffect(() => {
    if (language === "ar" && dateFNS) nameMonths(dateFNS);
  }, [dateFNS, language]);
  return children;
}

function nameMonths(locale: DateLocale): void {
  locale.localize.month = (month) => months[month] ?? "";
}
