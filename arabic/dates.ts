/** Levantine months and Western digits, as Syrian papers print them. */
const locales = { ar: "ar-SY-u-ca-gregory-nu-latn", en: "en-GB-u-ca-gregory-nu-latn" } as const;
const commas = { ar: "،", en: "," } as const;

const instantPattern = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function parseInstant(iso: string): Date {
  const [, year, month, day] = instantPattern.exec(iso) ?? [];
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime()) || !(Number(day) <= lastDay))
    throw new RangeError(`Not a moment in time: ${iso}`);
  return instant;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function getFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "longOffset",
  });
  formats.set(key, format);
  return format;
}

type Part = "weekday" | "day" | "month" | "year" | "hour" | "minute" | "second" | "timeZoneName";

function readParts(iso: string, locale: string, timeZone: string): (part: Part) => string {
  const parts = getFormat(locale, timeZone).formatToParts(parseInstant(iso));
  return (part) => parts.find(({ type }) => type === part)?.value ?? "";
}

/**
 * The day of a moment, without its weekday: `21 آذار 2019`, `21 March 2019`.
 * Takes ISO 8601 with `Z` or an offset and an IANA time zone. Throws RangeError when either is not one.
 */
export function formatShortDate(iso: string, edition: "ar" | "en", timeZone: string): string {
  const part = readParts(iso, locales[edition], timeZone);
  return `${part("day")} ${part("month")} ${part("year")}`;
}

/** The month of a moment: `آذار 2019`, `March 2019`. Takes and throws as {@link formatShortDate}. */
export function formatMonth(iso: string, edition: "ar" | "en", timeZone: string): string {
  const part = readParts(iso, locales[edition], timeZone);
  return `${part("month")} ${part("year")}`;
}

/** The month of a moment without its year: `آذار`, `March`. Takes and throws as {@link formatShortDate}. */
export function formatMonthName(iso: string, edition: "ar" | "en", timeZone: string): string {
  return readParts(iso, locales[edition], timeZone)("month");
}

/** The year of a moment: `2019`. Takes and throws as {@link formatShortDate}. */
export function formatYear(iso: string, timeZone: string): string {
  return readParts(iso, locales.en, timeZone)("year");
}

/** The day of a moment: `السبت، 23 آذار 2019`, `Saturday, 23 March 2019`. Takes and throws as {@link formatShortDate}. */
export function formatDate(iso: string, edition: "ar" | "en", timeZone: string): string {
  const part = readParts(iso, locales[edition], timeZone);
  return `${part("weekday")}${commas[edition]} ${formatShortDate(iso, edition, timeZone)}`;
}

/**
 * The day and the minute of a moment: `السبت، 23 آذار 2019، 16:20`, `Saturday, 23 March 2019, 16:20`.
 * Takes and throws as {@link formatShortDate}.
 */
export function formatDateTime(iso: string, edition: "ar" | "en", timeZone: string): string {
  const part = readParts(iso, locales[edition], timeZone);
  return `${formatDate(iso, edition, timeZone)}${commas[edition]} ${part("hour")}:${part("minute")}`;
}

/**
 * The same moment on the clocks of a time zone, in ISO 8601 to the second with its offset: `2019-03-23T16:20:00+02:00`.
 * Takes and throws as {@link formatShortDate}.
 */
export function isoInZone(iso: string, timeZone: string): string {
  const instant = parseInstant(iso);
  const offset = readParts(iso, "en-US", timeZone)("timeZoneName").slice("GMT".length) || "+00:00";
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  const shift = (hours * 60 + minutes) * (offset.startsWith("-") ? -60_000 : 60_000);
  return new Date(instant.getTime() + shift).toISOString().slice(0, "2019-03-23T16:20:00".length) + offset.slice(0, 6);
}
