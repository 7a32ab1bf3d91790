import { useTranslations } from "next-intl";
import type { StoryCard } from "@/domain/story";
import { Isolates } from "../ui/isolates";
import { Time } from "../ui/time";

type Props = { stories: StoryCard[]; timeZone: string };

export function LatestList({ stories, timeZone }: Props) {
  const t = useTranslations("Front");
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className="opening">
        {t("latest")}
      </h2>
      <ol className="ruled md:grid md:grid-cols-2 md:gap-x-8 lg:block">
        {stories.map((story) => (
          <li key={story.id} className="relative">
            <h3 className="headline-4 clamped">
              <a href={story.path} className="covering">
                <Isolates text={story.title} />
              </a>
            </h3>
            <p className="meta">
              <Time at={story.publishedAt} timeZone={timeZone} relative />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
