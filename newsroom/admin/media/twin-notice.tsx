"use client";

import { useDocumentDrawerContext, useFormFields, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { mediaWords } from "@/newsroom/words/own/media";
import { wordsIn } from "@/newsroom/words/say";

type Found = {
  twin: { id: number; kind: "same" | "similar" };
  picture: { id: number; alt?: string; thumbnailURL?: string };
};

/** Says as soon as a file is chosen that it was uploaded before, and offers the earlier picture in its stead. */
export function TwinNotice() {
  const file = useFormFields(([fields]) => fields["file"]?.value);
  const [answer, setAnswer] = useState<{ file: File; found: Found | null } | null>(null);
  const { i18n } = useTranslation();
  const { onSave } = useDocumentDrawerContext();
  useEffect(() => {
    if (!(file instanceof File)) return;
    const asking = new AbortController();
    void askForTwin(file, asking.signal).then((found) => !asking.signal.aborted && setAnswer({ file, found }));
    return () => asking.abort();
  }, [file]);
  const found = answer && answer.file === file ? answer.found : null;
  if (!found) return null;
  const words = wordsIn(mediaWords, i18n);
  const { twin, picture } = found;
  const use = () => void onSave?.({ doc: picture, operation: "create", result: { doc: picture } });
  return (
    <div className="waraq-note waraq-note--warn waraq-twin" role="status">
      {picture.thumbnailURL && <img src={picture.thumbnailURL} alt={picture.alt ?? ""} />}
      <p>{words[twin.kind]}</p>
      <a href={`/admin/collections/media/${twin.id}`} target="_blank" rel="noreferrer">
        {words.openTwin}
      </a>
      {onSave && (
        <button type="button" onClick={use}>
          {words.useTwin}
        </button>
      )}
    </div>
  );
}

/** The picture that a file doubles; `null` when there is none or nobody can say. */
async function askForTwin(file: File, signal: AbortSignal): Promise<Found | null> {
  const body = new FormData();
  body.append("file", file);
  try {
    const answer = await fetch("/api/media/twin", { method: "POST", body, signal, credentials: "include" });
    const said: Found | { twin: null } = answer.ok ? await answer.json() : { twin: null };
    return said.twin ? said : null;
  } catch {
    return null;
  }
}
