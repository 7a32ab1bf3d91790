import { formatDateTime } from "@/arabic/dates";

/**
 * A moment as the newsroom writes it, on the site's clocks wherever the reading colleague sits:
 * “السبت، 28 تشرين الثاني 2026، 12:30”. Server and browser write the same.
 */
export function sayMoment(moment: string, { language }: { language: string }, timeZone: string): string {
  return formatDateTime(moment, language === "en" ? "en" : "ar", timeZone);
}
