"use client";

import { useTranslation } from "@payloadcms/ui";
import { useId } from "react";
import { passwordScreenWords } from "@/newsroom/words/own/password-screens";
import { wordsIn } from "@/newsroom/words/say";

type Props = { link: string };

/** A link that is shown this once, to be handed over another way than by mail. */
export function LinkOnce({ link }: Props) {
  const words = wordsIn(passwordScreenWords, useTranslation().i18n);
  const id = useId();
  return (
    <div className="waraq-link-once">
      <label htmlFor={id}>{words.link}</label>
      <input id={id} type="text" dir="ltr" readOnly value={link} onFocus={(event) => event.target.select()} />
      <p>{words.copy}</p>
    </div>
  );
}
