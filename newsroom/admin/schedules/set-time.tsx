"use client";

import { Button, useDocumentInfo, useFormModified, useTranslation } from "@payloadcms/ui";
import { useId, useState } from "react";
import type { ScheduleAction } from "../../schedules/schedule";
import { schedulePanelWords } from "../../words/own/schedule-panel";
import { wordsIn } from "../../words/say";
import type { Act } from "./use-times";

type Props = { offered: ScheduleAction[]; now: string; savedAt: string; act: Act; busy: boolean };

/** Sets a time. What goes out is what is saved: while the page holds more than that, it waits. */
export function SetTime({ offered, now, savedAt, act, busy }: Props) {
  const words = wordsIn(schedulePanelWords, useTranslation().i18n);
  const { id } = useDocumentInfo();
  const modified = useFormModified();
  const key = useId();
  const [chosen, setChosen] = useState<ScheduleAction | null>(null);
  const [at, setAt] = useState("");
  const action = offered.find((one) => one === chosen) ?? offered[0] ?? "publish";
  const set = async () => {
    if (await act(`/api/articles/${id}/schedule`, { action, at, seen: savedAt }, words.done.set)) setAt("");
  };
  return (
    <div className="waraq-times__form">
      <label htmlFor={`${key}-action`}>{words.action}</label>
      <select
        id={`${key}-action`}
        value={action}
        onChange={(event) => setChosen(offered.find((one) => one === event.target.value) ?? null)}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {words.actions[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${key}-at`}>{words.when}</label>
      <input
        id={`${key}-at`}
        type="datetime-local"
        value={at}
        min={now}
        onChange={(event) => setAt(event.target.value)}
      />
      <p className="waraq-times__zone">
        {modified ? words.unsaved : action === "publish" ? words.pinned : words.withdrawn}
      </p>
      <Button size="small" disabled={busy || modified || at === ""} onClick={() => void set()}>
        {words.set}
      </Button>
    </div>
  );
}
