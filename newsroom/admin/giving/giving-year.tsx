import Link from "next/link";
import type { Payload } from "payload";
import type { ReactNode } from "react";
import { formatMonthName } from "@/arabic/dates";
import { sayMoney } from "@/arabic/say-money";
import { readSettings } from "@/env";
import { type Brought, readBroughtByCampaigns, readBroughtByStories } from "../../giving/charts/read-brought";
import { readMonths } from "../../giving/charts/read-months";
import { readTimeZone } from "../../globals/time-zone";
import { givingWords } from "../../words/own/giving";
import { givingChartWords } from "../../words/own/giving-charts";
import { sayCount, wordsIn } from "../../words/say";
import { BarList } from "./bar-list";
import { Unrated } from "./unrated";

type Props = { payload: Payload; i18n: { language: string }; year: number; children: ReactNode };

/** A year of giving in numbers. */
export async function GivingYear({ payload, i18n, year, children }: Props) {
  const words = wordsIn(givingChartWords, i18n);
  const language = i18n.language === "en" ? "en" : "ar";
  const timeZone = await readTimeZone(payload);
  const { months, total, unrated } = await readMonths(payload, year);
  const campaigns = await readBroughtByCampaigns(payload, year);
  const stories = await readBroughtByStories(payload, year);
  const toBar = (collection: "campaigns" | "articles", { id, title, ...bar }: Brought) => ({
    ...bar,
    key: id,
    name: (
      <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
        {title || words.untitled}
      </Link>
    ),
  });
  return (
    <>
      <h1>{words.title(year)}</h1>
      {children}
      {readSettings().demo && <p>{wordsIn(givingWords, i18n).sandbox}</p>}
      <p>
        {words.all}: <strong>{sayMoney(total, language)}</strong> ·{" "}
        {sayCount(total.gifts, wordsIn(givingWords, i18n).gifts, i18n)}
      </p>
      <Unrated {...{ unrated, i18n }} />
      <BarList
        title={words.months}
        bars={(total.gifts === 0 ? [] : months).map(({ from, ...bar }) => ({
          ...bar,
          key: from,
          name: formatMonthName(from, language, timeZone),
        }))}
        empty={words.none}
        i18n={i18n}
      />
      <BarList
        title={words.campaigns}
        bars={campaigns.map((brought) => toBar("campaigns", brought))}
        empty={words.noCampaigns}
        i18n={i18n}
      />
      <BarList
        title={words.stories}
        bars={stories.map((brought) => toBar("articles", brought))}
        empty={words.noStories}
        i18n={i18n}
      />
      <p className="waraq-giving__note">{words.back}</p>
    </>
  );
}
