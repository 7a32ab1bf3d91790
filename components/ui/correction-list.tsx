import { useTranslations } from "next-intl";
import type { ListedCorrection } from "@/domain/list";
import { CorrectionKind } from "./correction-kind";
import { Isolates } from "./isolates";
import { Time } from "./time";

type Props = { corrections: ListedCorrection[]; timeZone: string };

/** Corrections one under another, each with the story that it belongs to. */
export function CorrectionList({ corrections, timeZone }: Props) {
  const t = useTranslations("List");
  if (corrections.length === 0) return <p className="py-8">{t("emptyCorrections")}</p>;
  return (
    <ul className="ruled pt-9">
      {corrections.map(({ kind, at, text, story }, index) => (
        <li key={index}>
          <p className="meta">
            <CorrectionKind kind={kind} /> <Time at={at} timeZone={timeZone} to="minute" />
          </p>
          <h2 className="headline-4">
            <a href={story.path}>
              <Isolates text={story.title} />
            </a>
          </h2>
          <p className="mt-1">
            <Isolates text={text} />
          </p>
        </li>
      ))}
    </ul>
  );
}
