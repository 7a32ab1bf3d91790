const steps = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How long ago a moment was, in words: “قبل ساعتين”، “الآن”. */
export function sayAgo(moment: string, { language }: { language: string }, now = Date.now()): string {
  const format = new Intl.RelativeTimeFormat(language === "en" ? "en" : "ar-u-nu-latn", { numeric: "auto" });
  const passed = Math.max(0, now - Date.parse(moment));
  for (const [unit, ms] of steps) {
    if (passed >= ms) return format.format(-Math.floor(passed / ms), unit);
  }
  return format.format(0, "second");
}
