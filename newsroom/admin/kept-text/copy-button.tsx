"use client";

import { useState } from "react";
import type { KeptTextWords } from "@/newsroom/words/own/kept-text";

type Props = { words: KeptTextWords; text: string };

export function CopyButton({ words, text }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  // Without TLS a browser gives no access to its clipboard.
  if (typeof navigator === "undefined" || !navigator.clipboard) return null;
  return (
    <button type="button" className="kept-text__button" onClick={() => void copy()}>
      {copied ? words.copied : words.copy}
    </button>
  );
}
