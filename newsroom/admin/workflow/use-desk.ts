"use client";

import { useCallback, useEffect, useState } from "react";
import type { StoryDesk } from "../../workflow/read-desk";

type Method = "POST" | "PATCH" | "DELETE";
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
  const ask = useCallback<Ask>(
    async (method, path, data) => {
      const fault = await send(method, path, data);
      await refresh();
      return fault;
    },
    [refresh],
  );
  return { desk, ask };
}

async function send(method: Method, path: string, data?: object): Promise<string | null> {
  const headers = { "content-type": "application/json" };
  const body = data === undefined ? null : JSON.stringify(data);
  const answer = await fetch(`/api${path}`, { method, headers, body }).catch(() => null);
  if (answer?.ok) return null;
  const said: unknown = await answer?.json().catch(() => null);
  return messagesIn(said).at(-1) ?? "…";
}

/** Every message of an answer, those about single fields last. */
function messagesIn(said: unknown): string[] {
  if (typeof said !== "object" || said === null) return [];
  const own = "message" in said && typeof said.message === "string" ? [said.message] : [];
  return [
    ...own,
    ...Object.values(said).flatMap((part) => (Array.isArray(part) ? part.flatMap(messagesIn) : messagesIn(part))),
  ];
}
