"use client";

import { Button, toast, useAuth, useDocumentInfo, useFormFields, useTranslation } from "@payloadcms/ui";
import { useId, useState } from "react";
import { formatDate } from "@/arabic/dates";
import { withdrawalWords } from "../../words/own/withdrawal";
import { wordsIn } from "../../words/say";
import { sendDeed } from "../send-deed";

/** Where editors withdraw a published story, and say why to its readers; later they may change what they said. */
export function WithdrawalPanel() {
  const { id, hasPublishedDoc } = useDocumentInfo();
  const { user } = useAuth<{ id: number; role?: string }>();
  const valueOf =
    (name: string) =>
    ([fields]: [Record<string, { value?: unknown }>, unknown]) =>
      fields[name]?.value;
  const publishedOnce = Boolean(useFormFields(valueOf("firstPublishedAt")));
  const withdrawnAt = useFormFields(valueOf("withdrawal.at"));
  const note = useFormFields(valueOf("withdrawal.note"));
  const by = useFormFields(valueOf("withdrawal.by"));
  const { i18n } = useTranslation();
  const words = wordsIn(withdrawalWords, i18n);
  if (!publishedOnce || (user?.role !== "admin" && user?.role !== "editor")) return null;
  return (
    <section className="waraq-withdrawal">
      <h3>{words.title}</h3>
      {hasPublishedDoc ? (
        <p>{words.hint}</p>
      ) : (
        <p>
          {words.since} {typeof withdrawnAt === "string" ? formatDate(withdrawnAt, languageOf(i18n), localZone()) : "—"}
          {typeof by === "string" && by !== "" && ` · ${words.by} ${by}`}
        </p>
      )}
      <NoteForm key={String(note)} id={id} note={typeof note === "string" ? note : ""} published={hasPublishedDoc} />
    </section>
  );
}

type FormProps = { id: number | string | undefined; note: string; published: boolean };

function NoteForm({ id, note, published }: FormProps) {
  const words = wordsIn(withdrawalWords, useTranslation().i18n);
  const key = useId();
  const [text, setText] = useState(note);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    const failure = await sendDeed(`/api/articles/${id}/withdraw`, { note: text });
    if (failure !== null) return setProblem(failure || words.failed);
    toast.success(published ? words.withdrawn : words.saved);
    window.location.reload();
  };
  return (
    <div className="waraq-deed">
      <label htmlFor={key}>{words.note}</label>
      <textarea id={key} value={text} maxLength={600} onChange={(event) => setText(event.target.value)} />
      {problem !== null && <p role="alert">{problem}</p>}
      <div className="waraq-deed__buttons">
        {published && !asked && (
          <Button buttonStyle="error" size="small" onClick={() => setAsked(true)}>
            {words.withdraw}
          </Button>
        )}
        {published && asked && (
          <>
            <Button buttonStyle="error" size="small" onClick={() => void send()}>
              {words.confirm}
            </Button>
            <Button buttonStyle="secondary" size="small" onClick={() => setAsked(false)}>
              {words.cancel}
            </Button>
          </>
        )}
        {!published && (
          <Button buttonStyle="secondary" size="small" disabled={text.trim() === note} onClick={() => void send()}>
            {words.save}
          </Button>
        )}
      </div>
    </div>
  );
}

function languageOf({ language }: { language: string }): "ar" | "en" {
  return language === "en" ? "en" : "ar";
}

function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
