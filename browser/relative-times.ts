const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long ago something was, in words; `null` when the printed date says it better: a day ago and older.
 * @param then, now milliseconds since 1970
 * @param language of the page: "ar" or "en"
 */
export function relativeTime(then: number, now: number, language: string): string | null {
  const age = now - then;
  if (!(age >= 0 && age < day)) return null;
  const words = wordsIn(language);
  if (age < minute) return words.format(0, "second");
  return age < hour ? words.format(-Math.floor(age / minute), "minute") : words.format(-Math.floor(age / hour), "hour");
}

// To make one takes an old phone longer than everything else that is done here.
const made = new Map<string, Intl.RelativeTimeFormat>();

function wordsIn(language: string): Intl.RelativeTimeFormat {
  const locale = language === "ar" ? "ar-u-nu-latn" : language;
  const words = made.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  made.set(locale, words);
  return words;
}

/** Makes the times of lists relative and keeps them true while the page is open. */
export function startRelativeTimes(page: Document): void {
  const times = [...page.querySelectorAll<HTMLTimeElement>("time[data-relative]")];
  const printed = times.map((time) => time.textContent);
  const refresh = () => {
    for (const [index, time] of times.entries()) {
      const words = relativeTime(Date.parse(time.dateTime), Date.now(), page.documentElement.lang);
      time.textContent = words ?? printed[index] ?? "";
    }
  };
  refresh();
  if (times.length > 0) setInterval(refresh, minute);
}
