import type { ReactNode } from "react";
import { sayMoney } from "@/arabic/say-money";
import type { Bar } from "../../giving/charts/bars";
import { givingChartWords } from "../../words/own/giving-charts";
import { sayCount, wordsIn } from "../../words/say";

type Props = {
  title: string;
  /** What the rows are. */
  of: string;
  rows: (Bar & { key: string | number; name: ReactNode })[];
  /** What stands in place of an empty table. */
  empty: string;
  i18n: { language: string };
};

/** Amounts as bars beside their numbers: a table, so that whoever cannot see the bars misses nothing. */
export function BarTable({ title, of, rows, empty, i18n }: Props) {
  const words = wordsIn(givingChartWords, i18n);
  const language = i18n.language === "en" ? "en" : "ar";
  const most = Math.max(1, ...rows.map(({ amount }) => amount));
  return (
    <section className="waraq-giving__part">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <table className="waraq-giving__bars">
          <thead>
            <tr>
              <th scope="col">{of}</th>
              <th scope="col">{words.amount}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, amount, currency, gifts }) => (
              <tr key={key} className={gifts === 0 ? "waraq-giving__nothing" : undefined}>
                <th scope="row">{name}</th>
                <td className="waraq-giving__bar">
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(100 * amount) / most} height="10" />
                  </svg>
                  <span>{sayMoney({ amount, currency }, language)}</span>
                </td>
                <td>{sayCount(gifts, words.gifts, i18n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
