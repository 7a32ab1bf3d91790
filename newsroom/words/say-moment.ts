/** A moment with its day and minute, as the newsroom writes it: “28 تشرين الثاني 2026، 12:30 م”. */
export function sayMoment(moment: string, { language }: { language: string }): string {
  const locale = language === "en" ? "en-GB" : "ar-SY-u-ca-gregory-nu-latn";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(new Date(moment));
}
