"use client";

import { useTranslation } from "@payloadcms/ui";
import { schedulePanelWords } from "../../words/own/schedule-panel";
import { wordsIn } from "../../words/say";
import { SetTime } from "./set-time";
import { ShownTime } from "./shown-time";
import { useTimes } from "./use-times";

/** The times of a story, in the bar beside it: what is set, and for editors a form that sets one. */
export function StoryTimesField() {
  const words = wordsIn(schedulePanelWords, useTranslation().i18n);
  const { times, act, busy } = useTimes();
  if (!times) return null;
  const free = (["publish", "withdraw"] as const).filter(
    (action) => !times.times.some((time) => time.action === action && time.status === "pending"),
  );
  const offered = free.filter((action) => (action === "publish" ? !times.nothingNew : times.live || free.length === 1));
  return (
    <section className="waraq-times" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="waraq-times__zone">{words.zone(times.zoneName)}</p>
      {times.times.length === 0 && <p>{words.none}</p>}
      {times.times.map((time) => (
        <ShownTime key={time.id} time={time} now={times.now} mayChange={times.mayChange} act={act} busy={busy} />
      ))}
      {times.mayChange && offered.length > 0 && (
        <SetTime key={offered.join()} offered={offered} now={times.now} savedAt={times.savedAt} act={act} busy={busy} />
      )}
    </section>
  );
}
