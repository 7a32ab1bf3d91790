"use client";

import { useTranslation } from "@payloadcms/ui";
import { storyDeskWords } from "../../words/own/story-desk";
import { workflowWords } from "../../words/own/workflow";
import { wordsIn } from "../../words/say";
import { sayMoment } from "../../words/say-moment";
import type { StoryDesk as Desk } from "../../workflow/read-desk";
import { StatePill } from "./state-pill";
import { StepButtons } from "./step-buttons";
import { StoryHistory } from "./story-history";
import { StoryNotes } from "./story-notes";
import { useDesk } from "./use-desk";

type Props = { article: number; initial: Desk };

/** The bar above a story. */
export function StoryDesk({ article, initial }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(storyDeskWords, i18n);
  const { desk, ask } = useDesk(article, initial);
  const { state, live, history, notes, timeZone } = desk;
  const [last] = history;
  return (
    <section className="waraq-bar" aria-label={words.bar} dir={i18n.language === "en" ? "ltr" : "rtl"}>
      <p className="waraq-bar__state">
        <StatePill state={state} label={wordsIn(workflowWords, i18n).states[state]} />
        <span>{words.explain[state]}</span>
      </p>
      {live && (
        <p className="waraq-bar__live">
          {words.beside(sayMoment(live.at, i18n, timeZone))}{" "}
          <a href={live.path} target="_blank" rel="noreferrer">
            {words.seeLive}
          </a>
          {live.differs.length > 0 && <span>{words.differs(live.differs)}</span>}
        </p>
      )}
      {last?.deed === "send-back" && last.note && (
        <blockquote className="waraq-bar__sent-back">
          <p>{words.sentBack(last.name)}</p>
          <p dir="auto">{last.note}</p>
        </blockquote>
      )}
      <StepButtons steps={desk.steps} state={state} article={article} ask={ask} />
      {notes && (
        <StoryNotes notes={notes} timeZone={timeZone} colleagues={desk.colleagues} article={article} ask={ask} />
      )}
      {history.length > 0 && <StoryHistory history={history} timeZone={timeZone} />}
    </section>
  );
}
