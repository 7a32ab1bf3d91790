"use client";

import { useTranslation } from "@payloadcms/ui";
import { storyDeskWords } from "../../words/own/story-desk";
import { workflowWords } from "../../words/own/workflow";
import { wordsIn } from "../../words/say";
import { sayMoment } from "../../words/say-moment";
import type { TakenStep } from "../../workflow/step-log";

type Props = { history: TakenStep[]; timeZone: string };

/** Who took which step with the story, newest first. */
export function StoryHistory({ history, timeZone }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(storyDeskWords, i18n);
  const { deeds } = wordsIn(workflowWords, i18n);
  return (
    <details className="waraq-bar__history">
      <summary>{words.history}</summary>
      <ol>
        {history.map(({ number, deed, name, at, note }) => (
          <li key={number}>
            {deeds[deed]}{" "}
            <span className="waraq-bar__aside">
              {[name ?? words.byItself, sayMoment(at, i18n, timeZone)].join(" · ")}
            </span>
            {note && <p dir="auto">{note}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
