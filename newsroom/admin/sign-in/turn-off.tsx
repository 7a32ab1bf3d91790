"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { securityPanelWords } from "@/newsroom/words/own/security-panel";
import { wordsIn } from "@/newsroom/words/say";
import { TextField } from "./text-field";

type Props = { onProof: (proof: { password: string; code: string }) => void };

/** Turning the second factor off takes password and code. It stands within the account's form: Enter sends nothing. */
export function TurnOff({ onProof }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(securityPanelWords, i18n);
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  if (!open)
    return (
      <Button buttonStyle="secondary" size="small" onClick={() => setOpen(true)}>
        {words.turnOff}
      </Button>
    );
  return (
    <div className="waraq-door">
      <TextField
        id="turn-off-password"
        type="password"
        label={words.password}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        required={false}
      />
      <TextField
        id="turn-off-code"
        label={words.code}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        inputMode="numeric"
        required={false}
      />
      <Button buttonStyle="secondary" size="small" onClick={() => onProof({ password, code })}>
        {words.turnOff}
      </Button>
    </div>
  );
}
