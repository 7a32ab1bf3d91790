import { listAtStage } from "../../workflow/list-at-stage";
import { deskWords } from "../../words/own/desk";
import { sayCount, wordsIn } from "../../words/say";
import { sayAgo } from "../../words/say-ago";
import { Card } from "./card";
import type { CardProps } from "./cards";
import { StoryLine } from "./story-line";

/** What waits for an editor's eye; for a reporter, what they have sent. */
export async function WaitingCard({ payload, user, i18n }: CardProps) {
  const words = wordsIn(deskWords, i18n);
  const { stories, total } = await listAtStage(payload, { stage: "review", user, own: false });
  return (
    <Card
      title={words.waiting}
      count={total > 0 ? sayCount(total, words.stories, i18n) : undefined}
      empty={words.noneWaiting}
    >
      {stories.map(({ story, last }) => (
        <StoryLine key={story.id} story={story} i18n={i18n}>
          {last && words.sent(last.name, sayAgo(last.at, i18n))}
        </StoryLine>
      ))}
    </Card>
  );
}
