"use client";

import { toast } from "@payloadcms/ui";
import { useEffect } from "react";
import type { KeptTextWords } from "@/newsroom/words/own/kept-text";

/** A book of 500 pages has about a million letters; more than that freezes the editor and could not be saved. */
const mostLetters = 400_000;

type Props = { words: KeptTextWords };

/** Refuses to paste what is too long before the editor begins to work on it. It stays in the clipboard. */
export function HugePastes({ words }: Props) {
  useEffect(() => {
    const refuse = (event: ClipboardEvent) => {
      const letters = event.clipboardData?.getData("text/plain").length ?? 0;
      const markup = event.clipboardData?.getData("text/html").length ?? 0;
      if (letters <= mostLetters && markup <= 10 * mostLetters) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const count = (number: number) => number.toLocaleString("en");
      toast.error(words.pasted.replace("#", count(letters)).replace("#", count(mostLetters)));
    };
    window.addEventListener("paste", refuse, { capture: true });
    return () => window.removeEventListener("paste", refuse, { capture: true });
  }, [words]);
  return null;
}
