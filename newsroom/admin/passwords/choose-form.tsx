"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { type FormEvent, useState } from "react";
import { passwordScreenWords } from "@/newsroom/words/own/password-screens";
import { wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";
import { TextField } from "../sign-in/text-field";

/** Whom a link is for. */
export type Invited = { token: string; isNew: boolean; name: string; email: string };

/** Chooses a password by a link. Password managers are told for which account. */
export function ChooseForm({ token, isNew, name, email }: Invited) {
  const words = wordsIn(passwordScreenWords, useTranslation().i18n);
  const [password, setPassword] = useState("");
  const [isShown, setShown] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem("");
    const { ok, body, message } = await ask("POST", "/api/users/reset-password", { token, password });
    if (ok && isNew) return window.location.replace(readNext(body));
    setBusy(false);
    setSaved(ok);
    setProblem(ok ? "" : message || words.failed);
  }

  if (isSaved)
    return (
      <div className="waraq-door">
        <h1>{words.choose}</h1>
        <p role="status">{words.saved}</p>
        <a href="/admin/login">{words.toSignIn}</a>
      </div>
    );
  return (
    <form className="waraq-door" onSubmit={(event) => void submit(event)}>
      <h1>{isNew ? words.welcome(name) : words.choose}</h1>
      <p>{words.rule}</p>
      <TextField
        id="field-email"
        type="email"
        label={words.email}
        value={email}
        onChange={() => undefined}
        readOnly
        autoComplete="username"
      />
      <TextField
        id="field-password"
        type={isShown ? "text" : "password"}
        label={words.password}
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        dir="auto"
        focused
      />
      <label className="waraq-door__tick">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        {words.show}
      </label>
      <p className="waraq-door__problem" role="alert">
        {problem}
      </p>
      <Button type="submit" size="large" disabled={busy}>
        {words.save}
      </Button>
    </form>
  );
}

function readNext(body: unknown): string {
  const next: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "next") : null;
  return next === "/admin/second-factor" || next === "/admin/login" ? next : "/admin";
}
