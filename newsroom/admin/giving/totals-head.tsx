import Link from "next/link";
import type { BeforeListServerProps } from "payload";
import { sayMoney } from "@/arabic/say-money";
import { readSettings } from "@/env";
import { readTotals } from "@/newsroom/giving/read-totals";
import { givingWords } from "@/newsroom/words/own/giving";
import { givingChartWords } from "@/newsroom/words/own/giving-charts";
import { wordsIn } from "@/newsroom/words/say";
import { Unrated } from "./unrated";

/** Above the list of gifts: what has arrived and stayed, and the table to take away. */
export async function TotalsHead({ payload, i18n }: BeforeListServerProps) {
  const words = wordsIn(givingWords, i18n);
  const language = i18n.language === "en" ? "en" : "ar";
  const { each, together, unrated } = await readTotals(payload);
  return (
    <div className="audit-head">
      {readSettings().demo && <p>{words.sandbox}</p>}
      {each.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p>
          {words.total}: {each.map((money) => sayMoney(money, language)).join(" · ")}
          {each.length > 1 && <>. {words.together(sayMoney(together, language))}</>}
        </p>
      )}
      <Unrated {...{ unrated, i18n }} />
      <p className="audit-head__links">
        <Link href="/admin/giving" prefetch={false}>
          {wordsIn(givingChartWords, i18n).nav}
        </Link>
        <a href="/api/donations/export" download>
          {words.csv}
        </a>
      </p>
    </div>
  );
}
