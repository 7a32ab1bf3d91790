import { useTranslations } from "next-intl";
import type { StoryCard as StoryCardData } from "@/domain/story";
import { StoryCard } from "../ui/story-card";

type Props = { stories: StoryCardData[]; timeZone: string };

export function Related({ stories, timeZone }: Props) {
  const t = useTranslations("Article");
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mt-12 print:hidden">
      <h2 id="related" className="opening">
        {t("related")}
      </h2>
      <div className="grid gap-6 md:grid-cols-3">
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} timeZone={timeZone} layout="stack" />
        ))}
      </div>
    </section>
  );
}
