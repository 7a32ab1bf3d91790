import { useTranslations } from "next-intl";
import type { StoryCard as StoryCardData } from "@/domain/story";
import { StoryCard } from "../ui/story-card";

type Props = { stories: StoryCardData[]; timeZone: string };

export function Picks({ stories, timeZone }: Props) {
  const t = useTranslations("Front");
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="picks" className="mt-10">
      <h2 id="picks" className="opening">
        {t("picks")}
      </h2>
      <div className="grid gap-6 md:grid-cols-3">
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} timeZone={timeZone} layout="stack" labelled />
        ))}
      </div>
    </section>
  );
}
