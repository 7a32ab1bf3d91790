import { useTranslations } from "next-intl";
import { formatShortDate } from "@/arabic/dates";
import type { Edition } from "@/domain/edition";
import type { GoneNote } from "@/domain/story";
import { directionOf, inEdition } from "@/i18n/edition";
import { Notice } from "../shell/notice";
import { Isolates } from "../ui/isolates";

type Props = { note: GoneNote | null; edition: Edition; timeZone: string };

/** Stands in the place of a withdrawn story: nothing of it, and what its editors say to its readers, if anything. */
export function Gone({ note, edition, timeZone }: Props) {
  const t = useTranslations("Notice");
  const home = { label: t("home"), href: inEdition(edition, "/") };
  if (!note) return <Notice title={t("goneTitle")} text={t("goneText")} link={home} />;
  const date = formatShortDate(note.at, edition, timeZone);
  return (
    <Notice title={t("goneTitle")} text={t("goneOn", { date })} link={home}>
      <div lang={note.edition} dir={directionOf(note.edition)} className="rule-before column mt-6 ps-4 text-start">
        <p className="break-words whitespace-pre-line">
          <Isolates text={note.text} />
        </p>
      </div>
    </Notice>
  );
}
