"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { storyDeskWords } from "../../words/own/story-desk";
import { wordsIn } from "../../words/say";
import type { Ask } from "./use-desk";

type Props = { colleagues: { id: number; name: string }[]; article: number; ask: Ask };

/** Where a note to a colleague, or to all who see the story, is written. What was not taken stays in the field. */
export function NoteForm({ colleagues, article, ask }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(storyDeskWords, i18n);
  const [text, setText] = useState("");
  const [to, setTo] = useState("");
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function write(): Promise<void> {
    setBusy(true);
    const problem = await ask("POST", "/notes?depth=0", { article, text, ...(to ? { to: Number(to) } : {}) });
    setBusy(false);
    setFault(problem);
    if (problem === null) setText("");
  }

  return (
    <div className="waraq-bar__question">
      <label>
        {words.newNote}
        <textarea
          id="note-text"
          rows={2}
          maxLength={2000}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="waraq-bar__buttons">
        <label>
          {words.toWhom}{" "}
          <select id="note-to" value={to} onChange={(event) => setTo(event.target.value)}>
            <option value="">{words.everybody}</option>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button
          id="note-send"
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={busy || text.trim() === ""}
          onClick={() => void write()}
        >
          {words.sendNote}
        </Button>
      </div>
      <p role="alert" className="waraq-bar__fault">
        {fault}
      </p>
    </div>
  );
}
