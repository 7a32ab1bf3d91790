"use client";

import { useTranslation } from "@payloadcms/ui";
import { useEffect, type ReactNode } from "react";

type Props = { children: ReactNode };

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
  const arabic = i18n.language === "ar" ? i18n.dateFNS : undefined;
  useEffect(() => {
    if (arabic) arabic.localize.month = (month) => months[month] ?? "";
  }, [arabic]);
  return children;
}
