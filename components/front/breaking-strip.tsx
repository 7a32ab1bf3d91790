import { useTranslations } from "next-intl";
import type { Breaking } from "@/domain/site";
import { Isolates } from "../ui/isolates";

type Props = { breaking: Breaking };

export function BreakingStrip({ breaking: { text, path } }: Props) {
  const t = useTranslations("Front");
  const words = <Isolates text={text} />;
  return (
    <aside aria-label={t("breaking")} className="breaking print:hidden">
      <p className="wrap ui flex items-center gap-3 py-0.5">
        <strong className="breaking-label">{t("breaking")}</strong>
        {path ? (
          <a href={path} className="py-2">
            {words}
          </a>
        ) : (
          <span className="py-2">{words}</span>
        )}
      </p>
    </aside>
  );
}
