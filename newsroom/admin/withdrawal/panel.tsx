"use client";

import { Button, toast, useAuth, useDocumentInfo, useFormFields, useTranslation } from "@payloadcms/ui";
import { useId, useState } from "react";
import { withdrawalWords } from "../../words/own/withdrawal";
import { wordsIn } from "../../words/say";
import { sayMoment } from "../../words/say-moment";
import { ask } from "../ask";

/** What became of a story that was withdrawn, in the bar above it; editors may change what they said to its readers. */
export function WithdrawalPanel({ timeZone }: { timeZone: string }) {
  const { id, hasPublishedDoc } = useDocumentInfo();
  const { user } = useAuth<{ id: number; role?: string }>();
  const valueOf =
    (name: string) =>
    ([fields]: [Record<string, { value?: unknown }>, unknown]) => {
      const value = fields[name]?.value;
      return typeof value === "string" ? value : "";
    };
  const at = useFormFields(valueOf("withdrawal.at"));
  const note = useFormFields(valueOf("withdrawal.note"));
  const by = useFormFields(valueOf("withdrawal.by"));
  const { i18n } = useTranslation();
  const words = wordsIn(withdrawalWords, i18n);
  if (hasPublishedDoc || at === "") return null;
  const edits = user?.role === "admin" || user?.role === "editor";
  return (
    <section className="waraq-withdrawal" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>
        {words.since} {sayMoment(at, i18n, timeZone)}
        {by !== "" && ` · ${words.by} ${by}`}
      </p>
      {edits ? <NoteForm key={note} id={id} note={note} /> : note !== "" && <p dir="auto">{note}</p>}
    </section>
  );
}

function NoteForm({ id, note }: { id: number | string | undefined; note: string }) {
  const words = wordsIn(withdrawalWords, useTranslation().i18n);
  const key = useId();
  const [text, setText] = useState(note);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    const { ok, message } = await ask("POST", `/api/articles/${id}/withdraw`, { note: text });
    if (!ok) return setProblem(message ?? words.failed);
    toast.success(words.saved);
    window.location.reload();
  };
  return (
    <div className="waraq-deed">
      <label htmlFor={key}>{words.note}</label>
      <textarea id={key} dir="auto" value={text} maxLength={600} onChange={(event) => setText(event.target.value)} />
      {problem !== null && <p role="alert">{problem}</p>}
      <div className="waraq-deed__buttons">
        <Button buttonStyle="secondary" size="small" disabled={text.trim() === note} onClick={() => void send()}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
