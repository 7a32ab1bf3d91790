"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { type FormEvent, useState } from "react";
import { secondFactorWords } from "@/newsroom/words/own/second-factor";
import { wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";
import { CodeStep } from "./code-step";
import { needsCode } from "./needs-code";
import { TextField } from "./text-field";

type Props = { next: string };

/** E-mail and password, then the code where the account has a second factor: one form, nothing typed twice. */
export function SignInForm({ next }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(secondFactorWords, i18n);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [asksCode, setAsksCode] = useState(false);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  async function signIn(proof: object) {
    setBusy(true);
    setProblem("");
    const answer = await ask("POST", "/api/users/login", { email, password, ...proof });
    if (answer.ok) {
      const owes = Object(answer.body).owesSecondFactor === true;
      window.location.assign(owes ? "/admin/second-factor" : next);
      return;
    }
    setBusy(false);
    const first = needsCode(answer) && !asksCode;
    setAsksCode(asksCode || first);
    setProblem(first ? "" : answer.message || words.offline);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void signIn({});
  }

  if (asksCode)
    return (
      <CodeStep
        busy={busy}
        problem={problem}
        onCode={(proof) => void signIn(proof)}
        onBack={() => setAsksCode(false)}
      />
    );
  return (
    <form className="login__form waraq-door" onSubmit={submit}>
      <TextField
        id="field-email"
        type="email"
        label={words.email}
        value={email}
        onChange={setEmail}
        autoComplete="username"
      />
      <TextField
        id="field-password"
        type="password"
        label={words.password}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <p className="waraq-door__problem" role="alert">
        {problem}
      </p>
      <a href="/admin/forgot">{words.forgot}</a>
      <Button type="submit" size="large" disabled={busy}>
        {words.signIn}
      </Button>
    </form>
  );
}
