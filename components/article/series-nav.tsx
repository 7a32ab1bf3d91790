import { useTranslations } from "next-intl";
import type { SeriesPlace } from "@/domain/story";
import { Isolates } from "../ui/isolates";

type Props = { series: SeriesPlace };

/** After a story in several parts: which part this was, and the ways to those before and after. */
export function SeriesNav({ series: { name, part, parts, previous, next } }: Props) {
  const t = useTranslations("Article");
  const links = [
    { label: t("nextPart"), story: next },
    { label: t("previousPart"), story: previous },
  ];
  return (
    <nav aria-labelledby="series" className="boxed mt-8 bg-sheet p-4 print:hidden">
      <h2 id="series" className="headline-4">
        {t("series")} <Isolates text={name} />
      </h2>
      <p className="meta">{t("partOf", { part: String(part), parts: String(parts) })}</p>
      {links.map(
        ({ label, story }) =>
          story && (
            <p key={label} className="mt-2">
              <span className="label">{label}</span>{" "}
              <a href={story.path} className="ui inline-block py-2">
                <Isolates text={story.title} />
              </a>
            </p>
          ),
      )}
    </nav>
  );
}
