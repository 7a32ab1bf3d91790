import { listNotesFor } from "../../notes/list-notes";
import { deskWords } from "../../words/own/desk";
import { sayCount, wordsIn } from "../../words/say";
import { Card } from "./card";
import type { CardProps } from "./cards";
import { StoryLine } from "./story-line";

/** What colleagues have asked of somebody and what is not settled yet. */
export async function NotesCard({ payload, user, i18n }: CardProps) {
  const words = wordsIn(deskWords, i18n);
  const { notes, total } = await listNotesFor(payload, user);
  return (
    <Card
      title={words.notes}
      count={total > 0 ? sayCount(total, words.noteCount, i18n) : undefined}
      empty={words.noNotes}
    >
      {notes.map(({ id, text, author, story }) => (
        <StoryLine key={id} story={story} i18n={i18n}>
          {author ?? words.formerColleague}: {text}
        </StoryLine>
      ))}
    </Card>
  );
}
