import Link from "next/link";
import { givingChartWords } from "../../words/own/giving-charts";
import { wordsIn } from "../../words/say";

type Props = { shown: number; first: number; now: number; i18n: { language: string } };

/** The ways to the years in which something was given. */
export function YearLinks({ shown, first, now, i18n }: Props) {
  const words = wordsIn(givingChartWords, i18n);
  const years = Array.from({ length: now - first + 1 }, (_, back) => now - back);
  if (years.length < 2) return null;
  return (
    <nav aria-label={words.years}>
      <ul className="waraq-giving__years">
        {years.map((year) => (
          <li key={year}>
            <Link
              href={`/admin/giving?year=${year}`}
              prefetch={false}
              aria-current={year === shown ? "page" : undefined}
              aria-label={words.year(year)}
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
