import { useTranslations } from "next-intl";
import type { SearchProblem } from "@/domain/search";

type Props = { problem: Exclude<SearchProblem, "empty"> };

/** Why there are no results, and what to do about it. */
export function Problem({ problem }: Props) {
  const t = useTranslations("Search");
  const words = {
    wordless: t("wordless"),
    long: t("long"),
    broken: t("broken"),
    date: t("date"),
    backwards: t("backwards"),
  } satisfies Record<Props["problem"], string>;
  return (
    <p role="alert" className="mt-4">
      {words[problem]}
    </p>
  );
}
