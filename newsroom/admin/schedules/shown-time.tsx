"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useId, useState } from "react";
import type { ShownSchedule } from "../../schedules/describe-story";
import { schedulePanelWords } from "../../words/own/schedule-panel";
import { wordsIn } from "../../words/say";
import type { Act } from "./use-times";

type Props = { time: ShownSchedule; now: string; mayChange: boolean; act: Act; busy: boolean };

/** A time that is set, or was not kept, and what an editor can do about it. */
export function ShownTime({ time, now, mayChange, act, busy }: Props) {
  const words = wordsIn(schedulePanelWords, useTranslation().i18n);
  const [moving, setMoving] = useState(false);
  const address = `/api/schedules/${time.id}`;
  const retry = (newest: boolean) => void act(`${address}/retry`, { newest }, words.done.retry);
  return (
    <div className={time.late ? "waraq-time waraq-time--late" : "waraq-time"}>
      <p>
        <strong>{words.actions[time.action]}</strong> {time.words}
        {time.late && <span className="waraq-time__late">{words.late}</span>}
      </p>
      {time.problem !== null && <p role="alert">{time.problem}</p>}
      {mayChange && !moving && (
        <div className="waraq-times__buttons">
          {time.late && (
            <Button size="small" disabled={busy} onClick={() => retry(false)}>
              {words.retry}
            </Button>
          )}
          {time.status === "failed" && (
            <Button size="small" buttonStyle="secondary" disabled={busy} onClick={() => retry(true)}>
              {words.retryNewest}
            </Button>
          )}
          <Button size="small" buttonStyle="secondary" disabled={busy} onClick={() => setMoving(true)}>
            {words.move}
          </Button>
          <Button
            size="small"
            buttonStyle="secondary"
            disabled={busy}
            onClick={() => void act(`${address}/cancel`, {}, words.done.cancel)}
          >
            {words.cancel}
          </Button>
        </div>
      )}
      {moving && <MoveTime time={time} now={now} act={act} busy={busy} close={() => setMoving(false)} />}
    </div>
  );
}

type MoveProps = Omit<Props, "mayChange"> & { close: () => void };

function MoveTime({ time, now, act, busy, close }: MoveProps) {
  const words = wordsIn(schedulePanelWords, useTranslation().i18n);
  const key = useId();
  const [at, setAt] = useState(time.at);
  const [newest, setNewest] = useState(false);
  const move = async () => {
    if (await act(`/api/schedules/${time.id}/move`, { at, newest }, words.done.move)) close();
  };
  return (
    <div className="waraq-times__form">
      <label htmlFor={`${key}-at`}>{words.moveTo}</label>
      <input
        id={`${key}-at`}
        type="datetime-local"
        value={at}
        min={now}
        onChange={(event) => setAt(event.target.value)}
      />
      {time.action === "publish" && (
        <label className="waraq-times__check">
          <input type="checkbox" checked={newest} onChange={(event) => setNewest(event.target.checked)} />
          {words.newest}
        </label>
      )}
      <div className="waraq-times__buttons">
        <Button size="small" disabled={busy || at === ""} onClick={() => void move()}>
          {words.save}
        </Button>
        <Button size="small" buttonStyle="secondary" onClick={close}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
