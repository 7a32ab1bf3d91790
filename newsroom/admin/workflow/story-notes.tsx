"use client";

import { useTranslation } from "@payloadcms/ui";
import type { ShownNote } from "../../notes/list-notes";
import { storyDeskWords } from "../../words/own/story-desk";
import { sayCount, wordsIn } from "../../words/say";
import { sayMoment } from "../../words/say-moment";
import { NoteForm } from "./note-form";
import type { Ask } from "./use-desk";

type Props = {
  notes: ShownNote[];
  timeZone: string;
  colleagues: { id: number; name: string }[];
  article: number;
  ask: Ask;
};

/** What colleagues have written to each other beside a story. */
export function StoryNotes({ notes, timeZone, colleagues, article, ask }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(storyDeskWords, i18n);
  const pending = notes.filter(({ resolved }) => !resolved).length;
  return (
    <details className="waraq-bar__notes" open={pending > 0 || undefined}>
      <summary>{pending > 0 ? sayCount(pending, words.noteCount, i18n) : words.notes}</summary>
      <ul>
        {notes.map(({ id, text, author, to, at, resolved }) => (
          <li key={id} className={resolved ? "waraq-note-settled" : undefined}>
            <p className="waraq-bar__aside">
              {[author ?? words.formerColleague, to && words.to(to), sayMoment(at, i18n, timeZone)]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p dir="auto">{text}</p>
            <label>
              <input
                type="checkbox"
                checked={resolved}
                onChange={(event) => void ask("PATCH", `/notes/${id}`, { resolved: event.target.checked })}
              />{" "}
              {words.settled}
            </label>
          </li>
        ))}
      </ul>
      <NoteForm colleagues={colleagues} article={article} ask={ask} />
    </details>
  );
}
