import { useTranslations } from "next-intl";
import type { StoryCard } from "@/domain/story";
import { Isolates } from "../ui/isolates";

type Props = { stories: StoryCard[] };

/** The most read stories of the day in their order. */
export function MostRead({ stories }: Props) {
  const t = useTranslations("Front");
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="most-read" className="mt-10">
      <h2 id="most-read" className="opening">
        {t("mostRead")}
      </h2>
      <ol className="grid gap-4 md:grid-cols-2 md:gap-x-8 lg:grid-cols-3">
        {stories.map(({ id, title, path }, index) => (
          <li key={id} className="relative flex items-start gap-4">
            <span aria-hidden="true" className="brand">
              {index + 1}
            </span>
            <h3 className="headline-4 clamped min-w-0 pt-2">
              <a href={path} className="covering">
                <Isolates text={title} />
              </a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
