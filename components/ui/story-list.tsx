import type { StoryCard as StoryCardData } from "@/domain/story";
import { StoryCard } from "./story-card";

type Props = { stories: StoryCardData[]; timeZone: string; /** What to say when there are none. */ empty: string };

/** Stories one under another, newest first. */
export function StoryList({ stories, timeZone, empty }: Props) {
  if (stories.length === 0) return <p className="py-8">{empty}</p>;
  return (
    <div className="ruled pt-9">
      {stories.map((story) => (
        <StoryCard key={story.id} story={story} timeZone={timeZone} layout="list" heading="h2" labelled />
      ))}
    </div>
  );
}
