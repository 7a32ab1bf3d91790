import type { StoryPage } from "@/domain/list";
import { StoryCard } from "../ui/story-card";
import { StoryList } from "../ui/story-list";
import { FeatureStory } from "./feature-story";

type Props = { list: StoryPage; timeZone: string; /** What to say when there are none. */ empty: string };

/** A section's own page: the newest story large, the others in columns; older pages are plain lists. */
export function SectionStories({ list: { stories, page }, timeZone, empty }: Props) {
  const [first, ...others] = stories;
  if (!first || page > 1) return <StoryList stories={stories} timeZone={timeZone} empty={empty} />;
  return (
    <div className="grid gap-8 pt-6">
      <FeatureStory story={first} timeZone={timeZone} heading="h2" large />
      <div className="grid gap-6 md:grid-cols-3">
        {others.map((story) => (
          <StoryCard key={story.id} story={story} timeZone={timeZone} layout="stack" heading="h2" />
        ))}
      </div>
    </div>
  );
}
