"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";
import { storyDeskWords } from "../../words/own/story-desk";
import { wordsIn } from "../../words/say";
import type { Step } from "../../workflow/state";

type Props = { step: Step; busy: boolean; onAnswer: (note?: string) => void; onCancel: () => void };

/** What is asked before a step that a writer or readers will feel. */
export function StepQuestion({ step, busy, onAnswer, onCancel }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(storyDeskWords, i18n);
  const [note, setNote] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const withNote = step === "send-back";
  return (
    <div className="waraq-bar__question">
      {withNote ? (
        <label>
          {words.whatLacks}
          <textarea
            id="step-note"
            rows={3}
            maxLength={2000}
            dir="auto"
            ref={field}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
      ) : (
        <p>{words.withdrawQuestion}</p>
      )}
      <div className="waraq-bar__buttons">
        <Button
          id="step-confirm"
          size="medium"
          margin={false}
          disabled={busy || (withNote && note.trim() === "")}
          onClick={() => onAnswer(withNote ? note : undefined)}
        >
          {words.buttons[step]}
        </Button>
        <Button id="step-cancel" buttonStyle="secondary" size="medium" margin={false} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
