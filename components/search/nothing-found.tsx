import { useTranslations } from "next-intl";
import type { Section, StoryCard } from "@/domain/story";
import { StoryList } from "../ui/story-list";

type Props = {
  sections: Section[];
  latest: StoryCard[];
  timeZone: string;
  /** The same search without filters; `null` when there are none. */
  everywhere: string | null;
};

/** Where to go when no story was found. */
export function NothingFound({ sections, latest, timeZone, everywhere }: Props) {
  const t = useTranslations("Search");
  return (
    <>
      <p className="mt-4">{everywhere === null ? t("nothing") : t("nothingFiltered")}</p>
      {everywhere !== null && (
        <a href={everywhere} className="chip mt-4">
          {t("everywhere")}
        </a>
      )}
      {sections.length > 0 && (
        <>
          <h2 className="opening mt-8">{t("sections")}</h2>
          <ul className="flex flex-wrap gap-2">
            {sections.map(({ slug, name, path }) => (
              <li key={slug}>
                <a href={path} className="chip">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {latest.length > 0 && (
        <>
          <h2 className="opening mt-8">{t("latest")}</h2>
          <StoryList stories={latest} timeZone={timeZone} empty="" />
        </>
      )}
    </>
  );
}
