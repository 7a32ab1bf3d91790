import { useTranslations } from "next-intl";
import type { Correction } from "@/domain/correction";
import { CorrectionKind } from "../ui/correction-kind";
import { Isolates } from "../ui/isolates";
import { Time } from "../ui/time";

type Props = { corrections: Correction[]; timeZone: string };

export function Corrections({ corrections, timeZone }: Props) {
  const t = useTranslations("Article");
  if (corrections.length === 0) return null;
  return (
    <section className="rule-before mt-8 ps-4">
      <h2 className="label">{t("corrections")}</h2>
      {corrections.map(({ kind, at, text }) => (
        <p key={at + text} className="mt-2">
          <span className="meta block">
            <CorrectionKind kind={kind} /> <Time at={at} timeZone={timeZone} to="minute" />
          </span>
          <Isolates text={text} />
        </p>
      ))}
    </section>
  );
}
