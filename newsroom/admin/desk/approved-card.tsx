import { listAtStage } from "../../workflow/list-at-stage";
import { deskWords } from "../../words/own/desk";
import { sayCount, wordsIn } from "../../words/say";
import { sayAgo } from "../../words/say-ago";
import { Card } from "./card";
import type { CardProps } from "./cards";
import { StoryLine } from "./story-line";

/** What has been approved and is not out yet. */
export async function ApprovedCard({ payload, user, i18n }: CardProps) {
  const words = wordsIn(deskWords, i18n);
  const { stories, total } = await listAtStage(payload, { stage: "approved", user, own: false });
  return (
    <Card
      title={words.approved}
      count={total > 0 ? sayCount(total, words.stories, i18n) : undefined}
      empty={words.noneApproved}
    >
      {stories.map(({ story, last }) => (
        <StoryLine key={story.id} story={story} i18n={i18n}>
          {last && words.approvedBy(last.name, sayAgo(last.at, i18n))}
        </StoryLine>
      ))}
    </Card>
  );
}
