/** Writes today's date into the masthead: a page that is kept for days cannot carry it. */
export function showToday(page: Document): void {
  const place = page.querySelector<HTMLElement>("[data-today]");
  if (!place) return;
  const locale = page.documentElement.lang === "ar" ? "ar-SY-u-ca-gregory-nu-latn" : "en-GB";
  const timeZone = place.dataset["today"] || undefined;
  const options = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone } as const;
  place.textContent = new Intl.DateTimeFormat(locale, options).format(new Date());
}
