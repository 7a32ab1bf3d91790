"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";
import { storyDeskWords } from "../../words/own/story-desk";
import { withdrawalWords } from "../../words/own/withdrawal";
import { wordsIn } from "../../words/say";
import type { Step } from "../../workflow/state";

/** A word to colleagues, and one to readers. */
export type Answer = { note?: string; toReaders?: string };
type Props = { step: Step; busy: boolean; onAnswer: (answer: Answer) => void; onCancel: () => void };

/** What is asked before a step that a writer or readers will feel. */
export function StepQuestion({ step, busy, onAnswer, onCancel }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(storyDeskWords, i18n);
  const withdrawal = wordsIn(withdrawalWords, i18n);
  const [note, setNote] = useState("");
  const [toReaders, setToReaders] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const withdraws = step === "withdraw";
  return (
    <div className="waraq-bar__question">
      {withdraws && (
        <>
          <p>{words.withdrawQuestion}</p>
          <label>
            {withdrawal.note}
            <textarea
              id="step-to-readers"
              rows={3}
              maxLength={600}
              dir="auto"
              ref={field}
              value={toReaders}
              onChange={(event) => setToReaders(event.target.value)}
            />
          </label>
        </>
      )}
      <label>
        {withdraws ? withdrawal.reason : words.whatLacks}
        <textarea
          id="step-note"
          rows={withdraws ? 2 : 3}
          maxLength={2000}
          dir="auto"
          ref={withdraws ? null : field}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <div className="waraq-bar__buttons">
        <Button
          id="step-confirm"
          size="medium"
          margin={false}
          disabled={busy || (!withdraws && note.trim() === "")}
          onClick={() => onAnswer(withdraws ? { note, toReaders } : { note })}
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
