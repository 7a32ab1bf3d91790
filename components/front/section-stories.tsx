import type { StoryCard as StoryCardData } from "@/domain/story";
import { StoryCard } from "../ui/story-card";
import { FeatureStory } from "./feature-story";

type Props = { stories: StoryCardData[]; timeZone: string; /** What to say when there are none. */ empty: string };

/** A section's own page: the newest story large, the others in columns. */
export function SectionStories({ stories: [first, ...others], timeZone, empty }: Props) {
  if (!first) return <p className="py-8">{empty}</p>;
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
