"use client";

import { toast, useDocumentInfo, useTranslation } from "@payloadcms/ui";
import { useCallback, useEffect, useState } from "react";
import type { StoryTimes } from "../../schedules/describe-story";
import { schedulePanelWords } from "../../words/own/schedule-panel";
import { wordsIn } from "../../words/say";
import { ask } from "../ask";

const lookEveryMs = 10_000;

/** Does something with a time, says what came of it, and whether it was done. */
export type Act = (path: string, body: object, said: string) => Promise<boolean>;

/** The times of the story of this form, asked for again while the page is open, and what changes them. */
export function useTimes(): { times: StoryTimes | null; act: Act; busy: boolean } {
  const { id, lastUpdateTime } = useDocumentInfo();
  const words = wordsIn(schedulePanelWords, useTranslation().i18n);
  const [times, setTimes] = useState<StoryTimes | null>(null);
  const [busy, setBusy] = useState(false);
  // Another address after each save: what may be scheduled has changed.
  const address = id === undefined ? null : `/api/articles/${id}/schedule?after=${lastUpdateTime ?? 0}`;

  const look = useCallback(async () => {
    if (address === null) return;
    try {
      const answer = await fetch(address, { cache: "no-store" });
      if (answer.ok) setTimes(await answer.json());
    } catch {
      // What was shown last stays; it is asked for again.
    }
  }, [address]);

  useEffect(() => {
    const first = setTimeout(() => void look());
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [look]);

  const act: Act = async (path, body, said) => {
    setBusy(true);
    const { ok, message } = await ask("POST", path, body);
    if (ok) toast.success(said);
    else toast.error(message ?? words.failed);
    await look();
    setBusy(false);
    return ok;
  };
  return { times, act, busy };
}
