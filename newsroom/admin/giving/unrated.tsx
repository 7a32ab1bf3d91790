import type { Currency } from "@/domain/money";
import { givingWords } from "../../words/own/giving";
import { givingChartWords } from "../../words/own/giving-charts";
import { wordsIn } from "../../words/say";

type Props = { unrated: Currency[]; i18n: { language: string } };

/** Says what a sum leaves out. */
export function Unrated({ unrated, i18n }: Props) {
  if (unrated.length === 0) return null;
  const names = wordsIn(givingWords, i18n).currencies;
  const list = new Intl.ListFormat(i18n.language === "en" ? "en" : "ar");
  return <p>{wordsIn(givingChartWords, i18n).unrated(list.format(unrated.map((each) => names[each])))}</p>;
}
