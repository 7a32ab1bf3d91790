import type { StoryCard } from "@/domain/story";
import { FeatureStory } from "./feature-story";
import { LatestList } from "./latest-list";
import { LeadStory } from "./lead-story";

type Props = { lead: StoryCard; latest: StoryCard[]; timeZone: string };

/** The top of the front page: the lead story beside the newest ones; across the page while there are no others. */
export function Opening({ lead, latest, timeZone }: Props) {
  if (latest.length === 0) {
    return (
      <div className="pt-6">
        <FeatureStory story={lead} timeZone={timeZone} heading="h2" large />
      </div>
    );
  }
  return (
    <div className="grid gap-8 md:pt-6 lg:grid-cols-[2fr_1fr]">
      <LeadStory story={lead} timeZone={timeZone} />
      <LatestList stories={latest} timeZone={timeZone} />
    </div>
  );
}
