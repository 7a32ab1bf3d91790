import type { ReactNode } from "react";
import { sayMoney } from "@/arabic/say-money";
import type { Bar } from "../../giving/charts/bars";
import { givingWords } from "../../words/own/giving";
import { sayCount, wordsIn } from "../../words/say";

type Props = {
  title: string;
  bars: (Bar & { key: string | number; name: ReactNode })[];
  /** What stands in place of an empty list. */
  empty: string;
  i18n: { language: string };
};

/** Amounts as bars between names and numbers: whoever cannot see the bars misses nothing. */
export function BarList({ title, bars, empty, i18n }: Props) {
  const { gifts: forms } = wordsIn(givingWords, i18n);
  const language = i18n.language === "en" ? "en" : "ar";
  const most = Math.max(1, ...bars.map(({ amount }) => amount));
  return (
    <section className="waraq-giving__part">
      <h2>{title}</h2>
      {bars.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ol className="waraq-giving__bars">
          {bars.map(({ key, name, amount, currency, gifts }) => (
            <li key={key} className={gifts === 0 ? "waraq-giving__nothing" : undefined}>
              <span>{name}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * amount) / most} height="10" />
              </svg>
              <span>{sayMoney({ amount, currency }, language)}</span>
              <span>{sayCount(gifts, forms, i18n)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
