"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { type FormEvent, useState } from "react";
import { secondFactorWords } from "@/newsroom/words/own/second-factor";
import { wordsIn } from "@/newsroom/words/say";
import { TextField } from "./text-field";

type Props = {
  busy: boolean;
  problem: string;
  onCode: (proof: { code: string } | { recoveryCode: string }) => void;
  onBack: () => void;
};

/** The second step at the door: a code from the app, or one from the paper. */
export function CodeStep({ busy, problem, onCode, onBack }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(secondFactorWords, i18n);
  const [recovers, setRecovers] = useState(false);
  const [typed, setTyped] = useState("");

  function submit(event: FormEvent) {
    event.preventDefault();
    onCode(recovers ? { recoveryCode: typed } : { code: typed });
  }

  function change() {
    setTyped("");
    setRecovers(!recovers);
  }

  return (
    <form className="login__form waraq-door" onSubmit={submit}>
      <h1>{words.codeTitle}</h1>
      <p>{recovers ? words.recoveryHint : words.codeHint}</p>
      <TextField
        key={String(recovers)}
        id={recovers ? "field-recovery-code" : "field-code"}
        label={recovers ? words.recoveryCode : words.code}
        value={typed}
        onChange={setTyped}
        autoComplete={recovers ? "off" : "one-time-code"}
        inputMode={recovers ? "text" : "numeric"}
        focused
      />
      <p className="waraq-door__problem" role="alert">
        {problem}
      </p>
      <Button type="submit" size="large" disabled={busy}>
        {words.signIn}
      </Button>
      <Button buttonStyle="none" onClick={change}>
        {recovers ? words.useCode : words.useRecovery}
      </Button>
      <Button buttonStyle="none" onClick={onBack}>
        {words.back}
      </Button>
    </form>
  );
}
