"use client";

import { useTranslation } from "@payloadcms/ui";
import { useId, useState } from "react";
import { erasureWords } from "@/newsroom/words/own/erasure";
import { wordsIn } from "@/newsroom/words/say";
import { ForgetAsk } from "./forget-ask";

/** Above the list of gifts: forgetting a donor by the address. */
export function ForgetDonor() {
  const { i18n } = useTranslation();
  const words = wordsIn(erasureWords, i18n);
  const [email, setEmail] = useState("");
  const id = useId();
  return (
    <details className="forget-donor">
      <summary>{words.title}</summary>
      <div className="side-panel">
        <p className="side-panel__hint">{words.hint}</p>
        <label htmlFor={id}>{words.email}</label>
        <input
          id={id}
          type="email"
          dir="ltr"
          maxLength={254}
          autoComplete="off"
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
        {/* What was found is of one address: another begins anew. */}
        <ForgetAsk key={email} whom={{ email }} button={words.look} beside="list" />
      </div>
    </details>
  );
}
