/** A day in the newsroom's language, its month as the Levant calls it: “3 كانون الأول 2026”. @param at milliseconds since 1970 */
export function sayDay(at: number, { language }: { language: string }): string {
  const locale = language === "en" ? "en-GB" : "ar-SY-u-ca-gregory-nu-latn";
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" }).format(at);
}
