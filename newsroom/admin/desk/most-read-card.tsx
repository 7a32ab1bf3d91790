import { findMostRead } from "../../readings/most-read";
import { deskWords } from "../../words/own/desk";
import { wordsIn } from "../../words/say";
import { Card } from "./card";
import type { CardProps } from "./cards";
import { StoryLine } from "./story-line";

const shownAtMost = 5;

/** What readers have read most in the last day, Arabic stories first. */
export async function MostReadCard({ payload, user, i18n }: CardProps) {
  const words = wordsIn(deskWords, i18n);
  const now = Date.now();
  const ids = [...(await findMostRead(payload, "ar", now)), ...(await findMostRead(payload, "en", now))];
  const { docs } = await payload.find({
    collection: "articles",
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { title: true },
    overrideAccess: false,
    user,
  });
  const stories = ids.flatMap((id) => docs.filter((story) => story.id === id)).slice(0, shownAtMost);
  return (
    <Card title={words.mostRead} empty={words.noneRead}>
      {stories.map((story) => (
        <StoryLine key={story.id} story={story} i18n={i18n} />
      ))}
    </Card>
  );
}
