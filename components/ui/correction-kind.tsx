import { useTranslations } from "next-intl";
import type { CorrectionKind as Kind } from "@/domain/correction";

/** What a note under a story is called: correction, clarification … */
export function CorrectionKind({ kind }: { kind: Kind }) {
  const t = useTranslations("Correction");
  const names = {
    correction: t("correction"),
    clarification: t("clarification"),
    update: t("update"),
    retraction: t("retraction"),
  } as const satisfies Record<Kind, string>;
  return <b>{names[kind]}</b>;
}
