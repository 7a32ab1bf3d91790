"use client";

import { Button, useDocumentInfo, useForm, useFormModified, useTranslation } from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";
import { storyDeskWords } from "../../words/own/story-desk";
import { wordsIn } from "../../words/say";
import type { State, Step } from "../../workflow/state";
import { formTold } from "./form-told";
import { type Answer, StepQuestion } from "./step-question";
import type { Ask } from "./use-desk";

type Props = { steps: Step[]; state: State; article: number; ask: Ask };

/** After these Payload's own form must begin anew: what it knows of the document is no longer so. */
const changesStatus = new Set<Step>(["publish", "withdraw"]);
/** Steps that are taken only after a question. */
const asksFirst = new Set<Step>(["send-back", "withdraw"]);

/** The steps that may be taken with a story. What was typed is saved before one is taken. */
export function StepButtons({ steps, state, article, ask }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(storyDeskWords, i18n);
  const { submit } = useForm();
  const modified = useFormModified();
  const isModified = useRef(modified);
  const { savedDocumentData } = useDocumentInfo();
  const [asked, setAsked] = useState<Step | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    isModified.current = modified;
  }, [modified]);

  async function saveDraft(): Promise<boolean> {
    const saved = await submit({
      action: `/api/articles/${article}?draft=true&depth=0&fallback-locale=null`,
      method: "PATCH",
      overrides: { _status: "draft" },
      skipValidation: true,
      disableSuccessStatus: true,
    });
    return saved?.res.ok === true;
  }

  async function take(step: Step, answer: Answer = {}): Promise<void> {
    setBusy(true);
    setFault(null);
    await formTold();
    const toSave = isModified.current;
    const seen: unknown = toSave ? undefined : savedDocumentData?.["updatedAt"];
    const saved = !toSave || (await saveDraft());
    const problem = saved
      ? await ask("POST", `/articles/${article}/step`, { step, ...answer, expected: state, seen })
      : words.notSaved;
    setBusy(false);
    setFault(problem);
    if (problem !== null) return;
    setAsked(null);
    if (changesStatus.has(step)) window.location.reload();
  }

  return (
    <div className="waraq-bar__steps">
      <div className="waraq-bar__buttons" role="group" aria-label={words.steps}>
        {steps.map((step, place) => (
          <Button
            key={step}
            id={`step-${step}`}
            buttonStyle={place === 0 ? "primary" : "secondary"}
            size="medium"
            margin={false}
            disabled={busy}
            onClick={() => (asksFirst.has(step) ? setAsked(step) : void take(step))}
          >
            {words.buttons[step]}
          </Button>
        ))}
      </div>
      {asked && steps.includes(asked) && (
        <StepQuestion
          step={asked}
          busy={busy}
          onAnswer={(answer) => void take(asked, answer)}
          onCancel={() => {
            setAsked(null);
            setFault(null);
          }}
        />
      )}
      <p role="alert" className="waraq-bar__fault">
        {fault}
      </p>
    </div>
  );
}
