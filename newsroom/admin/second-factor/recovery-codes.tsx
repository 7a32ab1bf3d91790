"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { secondFactorWords } from "@/newsroom/words/own/second-factor";
import { wordsIn } from "@/newsroom/words/say";
import { CodeSheet } from "./code-sheet";

type Props = { codes: string[] };

/** The recovery codes, this once, at the end of setting up. */
export function RecoveryCodes({ codes }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(secondFactorWords, i18n);
  return (
    <div className="waraq-door">
      <h1>{words.codesTitle}</h1>
      <p>{words.codesOnce}</p>
      <CodeSheet codes={codes} />
      <Button size="large" onClick={() => window.location.assign("/admin")}>
        {words.done}
      </Button>
    </div>
  );
}
