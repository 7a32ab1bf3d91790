import { listAtStage } from "../../workflow/list-at-stage";
import { deskWords } from "../../words/own/desk";
import { sayCount, wordsIn } from "../../words/say";
import { Card } from "./card";
import type { CardProps } from "./cards";
import { StoryLine } from "./story-line";

/** Somebody's own drafts; what was sent back says why. */
export async function DraftsCard({ payload, user, i18n }: CardProps) {
  const words = wordsIn(deskWords, i18n);
  const { stories, total } = await listAtStage(payload, { stage: "draft", user, own: true });
  return (
    <Card
      title={words.drafts}
      count={total > 0 ? sayCount(total, words.stories, i18n) : undefined}
      empty={words.noDrafts}
    >
      {stories.map(({ story, last }) => (
        <StoryLine key={story.id} story={story} i18n={i18n}>
          {last?.deed === "send-back" && (
            <span className="waraq-card__alarm">
              {words.sentBack(last.name)} {last.note}
            </span>
          )}
        </StoryLine>
      ))}
    </Card>
  );
}
