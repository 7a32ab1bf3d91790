import { useTranslations } from "next-intl";
import type { Correction } from "@/domain/correction";
import { Isolates } from "../ui/isolates";
import { Time } from "../ui/time";

type Props = { corrections: Correction[]; timeZone: string };

/** Says at the head of a story, before anybody believes it, that what it says was taken back, and why. */
export function Retractions({ corrections, timeZone }: Props) {
  const t = useTranslations("Article");
  if (corrections.length === 0) return null;
  return (
    <section className="boxed mt-4 bg-wash px-4 py-3">
      <h2 className="headline-4">{t("retracted")}</h2>
      {corrections.map(({ at, text }) => (
        <p key={at + text} className="mt-2">
          <span className="meta block">
            <Time at={at} timeZone={timeZone} to="minute" />
          </span>
          <Isolates text={text} />
        </p>
      ))}
    </section>
  );
}
