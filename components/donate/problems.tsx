import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import type { GivingProblem } from "@/domain/giving";
import type { Currency } from "@/domain/money";
import { useAmountProblems } from "./use-amount-problems";

type Props = { edition: Edition; currency: Currency; problem: GivingProblem };
type Texts = { [Field in keyof GivingProblem]-?: Record<NonNullable<GivingProblem[Field]>, string> };

/** Why the form was not taken, and what to do about it. */
export function Problems({ edition, currency, problem }: Props) {
  const t = useTranslations("Giving");
  const texts: Texts = {
    whole: { often: t("wholeOften"), unreachable: t("wholeUnreachable") },
    currency: { unknown: t("currencyUnknown") },
    amount: useAmountProblems(edition, currency),
    rhythm: { unknown: t("rhythmUnknown") },
    way: { unknown: t("wayUnknown"), currency: t("wayCurrency"), rhythm: t("wayRhythm") },
    name: { long: t("nameLong") },
    email: { unreadable: t("emailUnreadable") },
    message: { long: t("messageLong") },
  };
  const found = Object.entries(texts).flatMap(([field, ways]) => {
    const kind: unknown = Reflect.get(problem, field);
    const text = Object.entries(ways).find(([name]) => name === kind)?.[1];
    return text === undefined ? [] : [{ field, text }];
  });
  if (found.length === 0) return null;
  return (
    <div role="alert" className="boxed bg-sheet p-4">
      <p className="headline-4">{t("problems")}</p>
      <ul className="mt-2 grid gap-1">
        {found.map(({ field, text }) => (
          <li key={field} id={`problem-${field}`}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
