import Link from "next/link";
import type { ServerProps } from "payload";
import { givingChartWords } from "@/newsroom/words/own/giving-charts";
import { wordsIn } from "@/newsroom/words/say";

/** The way to the charts of giving, for administrators. */
export function GivingLink({ user, i18n }: ServerProps) {
  if (user?.["role"] !== "admin") return null;
  return (
    <Link className="nav__link" id="nav-giving" href="/admin/giving" prefetch={false}>
      <span className="nav__link-label">{wordsIn(givingChartWords, i18n).nav}</span>
    </Link>
  );
}
