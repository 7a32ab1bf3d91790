import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Story } from "@/domain/story";
import { inEdition } from "@/i18n/edition";
import { Isolates } from "../ui/isolates";
import { Time } from "../ui/time";

type Props = { story: Story; timeZone: string };

/** Who wrote, where from, when, and how long it takes to read. */
export function Byline({ story, timeZone }: Props) {
  const t = useTranslations("Article");
  const { authors, bylineNote, dateline, edition, publishedAt, updatedAt, readingMinutes } = story;
  return (
    <div className="meta mt-4 flex flex-wrap items-baseline gap-x-4">
      {authors.length > 0 && (
        <span className="min-w-0">
          {t("by")}{" "}
          {authors.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              {index > 0 && t("comma")}
              <a href={inEdition(edition, `/author/${encodeURIComponent(slug)}`)} className="ui text-ink">
                <bdi>{name}</bdi>
              </a>
            </Fragment>
          ))}
        </span>
      )}
      {bylineNote && (
        <span className="min-w-0">
          <Isolates text={bylineNote} />
        </span>
      )}
      {dateline && <span className="min-w-0">{dateline}</span>}
      <Time at={publishedAt} timeZone={timeZone} to="minute" />
      {updatedAt && (
        <span>
          {t("updated")} <Time at={updatedAt} timeZone={timeZone} to="minute" />
        </span>
      )}
      <span>{t("minutes", { minutes: readingMinutes })}</span>
    </div>
  );
}
