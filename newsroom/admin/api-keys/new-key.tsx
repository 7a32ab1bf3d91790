"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { apiKeyWords } from "@/newsroom/words/own/api-keys";
import { wordsIn } from "@/newsroom/words/say";

type Props = { value: string; kept: () => void };

/** A key that was just made, this once. */
export function NewKey({ value, kept }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(apiKeyWords, i18n);
  const [told, setTold] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setTold(words.copied);
    } catch {
      // No clipboard without TLS: the key stands there to be marked.
      setTold("");
    }
  }

  return (
    <section className="waraq-keys__new" aria-label={words.key}>
      <p role="status">{words.once}</p>
      <code id="new-key" dir="ltr">
        {value}
      </code>
      <p className="waraq-keys__hint">
        {words.header} <code dir="ltr">Authorization: Bearer waraq_…</code>
      </p>
      <p className="waraq-keys__ways">
        <Button buttonStyle="secondary" size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button size="small" onClick={kept}>
          {words.kept}
        </Button>
        <span role="status">{told}</span>
      </p>
    </section>
  );
}
