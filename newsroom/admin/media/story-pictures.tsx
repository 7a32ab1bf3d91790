"use client";

import { useDocumentInfo, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import type { StoryPicture } from "@/newsroom/media/story-pictures";
import { mediaWords } from "@/newsroom/words/own/media";
import { wordsIn } from "@/newsroom/words/say";

/** Beside a story, before it is published: its pictures that name no source or whose rights have ended. */
export function StoryPictures() {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const [pictures, setPictures] = useState<StoryPicture[]>([]);
  useEffect(() => {
    if (!id) return;
    const asking = new AbortController();
    void askFor(`${id}/pictures?at=${lastUpdateTime}`, asking.signal).then(
      (answer) => !asking.signal.aborted && setPictures(answer),
    );
    return () => asking.abort();
  }, [id, lastUpdateTime]);
  const words = wordsIn(mediaWords, i18n);
  const kinds = [
    [words.storyNoCredit, pictures.filter(({ lacksCredit }) => lacksCredit)],
    [words.storyOver, pictures.filter(({ ended }) => ended)],
  ] as const;
  return kinds.map(([note, some]) =>
    some.length === 0 ? null : (
      <div key={note} className="waraq-note waraq-note--warn" role="status">
        <p>{note}</p>
        <ul>
          {some.map((picture) => (
            <li key={picture.id}>
              <a href={`/admin/collections/media/${picture.id}`}>{picture.alt}</a>
            </li>
          ))}
        </ul>
      </div>
    ),
  );
}

async function askFor(path: string, signal: AbortSignal): Promise<StoryPicture[]> {
  try {
    const answer = await fetch(`/api/articles/${path}`, { signal, credentials: "include" });
    const said: { pictures: StoryPicture[] } = answer.ok ? await answer.json() : { pictures: [] };
    return said.pictures;
  } catch {
    return [];
  }
}
