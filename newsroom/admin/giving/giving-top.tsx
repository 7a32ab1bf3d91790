import Link from "next/link";
import { sayMoney } from "@/arabic/say-money";
import { monthOf } from "@/arabic/months";
import { readGivingYears } from "../../giving/charts/giving-years";
import { readMonths } from "../../giving/charts/read-months";
import { readPledged } from "../../giving/charts/read-pledged";
import { readTimeZone } from "../../globals/time-zone";
import { givingWords } from "../../words/own/giving";
import { givingChartWords } from "../../words/own/giving-charts";
import { sayCount, wordsIn } from "../../words/say";
import type { CardProps } from "../desk/cards";
import { Columns } from "./columns";
import { Unrated } from "./unrated";

/** Above an administrator's desk: how this month's giving stands beside the months before. */
export async function GivingTop({ payload, user, i18n }: CardProps) {
  if (user["role"] !== "admin") return null;
  const words = wordsIn(givingChartWords, i18n);
  const language = i18n.language === "en" ? "en" : "ar";
  const { now: year } = await readGivingYears(payload);
  const thisYear = await readMonths(payload, year);
  const yearBefore = await readMonths(payload, year - 1);
  const pledged = await readPledged(payload);
  const at = Number(monthOf(new Date().toISOString(), await readTimeZone(payload)).slice(-2)) - 1;
  const months = [...yearBefore.months, ...thisYear.months].slice(at + 1, at + 13);
  const [last, current] = months.slice(-2);
  if (!current || !last || months.every(({ gifts }) => gifts === 0)) return null;
  return (
    <section className="waraq-giving-top" aria-labelledby="waraq-giving-top">
      <div>
        <h3 id="waraq-giving-top">{words.thisMonth}</h3>
        <p className="waraq-giving-top__sum">{sayMoney(current, language)}</p>
        <p>{sayCount(current.gifts, wordsIn(givingWords, i18n).gifts, i18n)}</p>
      </div>
      <ul>
        <li>{words.lastMonth(sayMoney(last, language))}</li>
        <li>{words.yearSoFar(sayMoney(thisYear.total, language))}</li>
        <li>
          {sayCount(pledged.pledges, words.pledges, i18n)}
          {pledged.pledges > 0 && <> {words.pledged(sayMoney(pledged, language))}</>}
        </li>
        <li>
          <Link href="/admin/giving" prefetch={false}>
            {words.details}
          </Link>
        </li>
      </ul>
      <Columns amounts={months.map(({ amount }) => amount)} />
      <Unrated unrated={thisYear.unrated} i18n={i18n} />
    </section>
  );
}
