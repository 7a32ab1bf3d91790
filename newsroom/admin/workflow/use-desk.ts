"use client";

import { useCallback, useEffect, useState } from "react";
import type { StoryDesk } from "../../workflow/read-desk";
import { ask } from "../ask";

type Method = Parameters<typeof ask>[0];
/** Asks the newsroom for something and says what is wrong with it, or `null` when it was done. */
export type Ask = (method: Method, path: string, data?: object) => Promise<string | null>;

/** What stands above a story, read anew after everything that is done here and when somebody comes back to the window. */
export function useDesk(article: number, initial: StoryDesk): { desk: StoryDesk; ask: Ask } {
  const [desk, setDesk] = useState(initial);
  const refresh = useCallback(async () => {
    const answer = await fetch(`/api/articles/${article}/desk`).catch(() => null);
    if (!answer?.ok) return;
    const fresh: StoryDesk = await answer.json();
    setDesk(fresh);
  }, [article]);
  useEffect(() => {
    const comeBack = () => void refresh();
    window.addEventListener("focus", comeBack);
    return () => window.removeEventListener("focus", comeBack);
  }, [refresh]);
  const askHere = useCallback<Ask>(
    async (method, path, data) => {
      const { ok, message } = await ask(method, `/api${path}`, data);
      await refresh();
      return ok ? null : (message ?? "…");
    },
    [refresh],
  );
  return { desk, ask: askHere };
}
