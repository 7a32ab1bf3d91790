import { useLocale } from "next-intl";
import { formatDate, formatDateTime, formatShortDate, isoInZone } from "@/arabic/dates";

const formats = { day: formatShortDate, weekday: formatDate, minute: formatDateTime };

type Props = {
  /** ISO 8601. */
  at: string;
  timeZone: string;
  to?: keyof typeof formats;
  /** Whether the browser may say "two hours ago" instead: never the server, whose pages are kept. */
  relative?: boolean;
};

/** A moment in the edition's words, to the day, the day of the week or the minute. */
export function Time({ at, timeZone, to = "day", relative = false }: Props) {
  const edition = useLocale();
  return (
    <time
      dateTime={isoInZone(at, timeZone)}
      data-relative={relative ? "" : undefined}
      suppressHydrationWarning={relative}
    >
      {formats[to](at, edition, timeZone)}
    </time>
  );
}
