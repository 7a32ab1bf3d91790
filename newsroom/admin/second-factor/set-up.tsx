"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { type FormEvent, useEffect, useState } from "react";
import { secondFactorWords } from "@/newsroom/words/own/second-factor";
import { wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";
import { TextField } from "../sign-in/text-field";
import { RecoveryCodes } from "./recovery-codes";

type Props = { owed: boolean };

/** The three steps of setting up, then the recovery codes. */
export function SetUp({ owed }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(secondFactorWords, i18n);
  const [begun, setBegun] = useState({ secret: "", picture: "" });
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState("");
  const [codes, setCodes] = useState<string[]>([]);

  useEffect(() => {
    void ask("POST", "/api/users/second-factor/begin", {}).then(({ body, message }) => {
      const { secret, picture }: Record<string, unknown> = Object(body);
      if (typeof secret === "string" && typeof picture === "string") setBegun({ secret, picture });
      setProblem(message ?? "");
    });
  }, []);

  async function confirm(event: FormEvent) {
    event.preventDefault();
    const { ok, body, message } = await ask("POST", "/api/users/second-factor/confirm", { code });
    const { recoveryCodes }: Record<string, unknown> = Object(body);
    if (ok && Array.isArray(recoveryCodes)) setCodes(recoveryCodes.map(String));
    else setProblem(message || words.offline);
  }

  async function signOut() {
    await ask("POST", "/api/users/logout", {});
    window.location.assign("/admin/login");
  }

  if (codes.length > 0) return <RecoveryCodes codes={codes} />;
  return (
    <form className="waraq-door" onSubmit={(event) => void confirm(event)}>
      <h1>{words.title}</h1>
      <p>{owed ? words.required : words.why}</p>
      <ol>
        <li>{words.step1}</li>
        <li>
          {words.step2}
          {begun.picture && (
            <img
              className="waraq-door__picture"
              alt=""
              src={`data:image/svg+xml,${encodeURIComponent(begun.picture)}`}
            />
          )}
          {words.secret}: <code dir="ltr">{begun.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
        </li>
        <li>{words.step3}</li>
      </ol>
      <TextField
        id="field-code"
        label={words.code}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        inputMode="numeric"
      />
      <p className="waraq-door__problem" role="alert">
        {problem}
      </p>
      <Button type="submit" size="large">
        {words.confirm}
      </Button>
      {owed && (
        <Button buttonStyle="none" onClick={() => void signOut()}>
          {words.signOut}
        </Button>
      )}
    </form>
  );
}
