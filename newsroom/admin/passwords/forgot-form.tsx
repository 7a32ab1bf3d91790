"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { type FormEvent, useState } from "react";
import { passwordScreenWords } from "@/newsroom/words/own/password-screens";
import { wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";
import { TextField } from "../sign-in/text-field";

/** Asks for a link to a new password. What it says is the same for every address. */
export function ForgotForm() {
  const words = wordsIn(passwordScreenWords, useTranslation().i18n);
  const [email, setEmail] = useState("");
  const [told, setTold] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const { ok, body, message } = await ask("POST", "/api/users/forgot-password", { email });
    setBusy(false);
    setTold(ok ? String(Object(body).message) : "");
    setProblem(ok ? "" : message || words.failed);
  }

  return (
    <form className="waraq-door" onSubmit={(event) => void submit(event)}>
      <h1>{words.forgot}</h1>
      {told === "" && (
        <>
          <p>{words.forgotWhy}</p>
          <TextField
            id="field-email"
            type="email"
            label={words.email}
            value={email}
            onChange={setEmail}
            autoComplete="username"
          />
        </>
      )}
      <p role="status">{told}</p>
      <p className="waraq-door__problem" role="alert">
        {problem}
      </p>
      {told === "" && (
        <Button type="submit" size="large" disabled={busy}>
          {words.sendMe}
        </Button>
      )}
      <a href="/admin/login">{words.toSignIn}</a>
    </form>
  );
}
