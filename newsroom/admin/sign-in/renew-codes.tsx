"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { securityPanelWords } from "@/newsroom/words/own/security-panel";
import { sayCount, wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";
import { CodeSheet } from "../second-factor/code-sheet";
import { TextField } from "./text-field";

type Props = { left: number; onRenewed: () => void };

/** How many recovery codes are left, and ten new ones for a code from the app or one of the old. */
export function RenewCodes({ left, onRenewed }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(securityPanelWords, i18n);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState("");
  const [codes, setCodes] = useState<string[]>([]);

  async function renew() {
    const proof = /[a-z]/i.test(typed) ? { recoveryCode: typed } : { code: typed };
    const { ok, body, message } = await ask("POST", "/api/users/second-factor/recovery-codes", proof);
    setProblem(ok ? "" : message || words.failed);
    const { recoveryCodes }: Record<string, unknown> = Object(body);
    if (!ok || !Array.isArray(recoveryCodes)) return;
    setCodes(recoveryCodes.map(String));
    setTyped("");
    onRenewed();
  }

  if (codes.length > 0)
    return (
      <div className="waraq-door">
        <p role="status">{words.codesOnce}</p>
        <CodeSheet codes={codes} />
        <Button buttonStyle="secondary" size="small" onClick={() => setCodes([])}>
          {words.codesKept}
        </Button>
      </div>
    );
  return (
    <div className="waraq-door">
      <p className={left < 3 ? "waraq-door__problem" : ""}>{sayCount(left, words.codesLeft, i18n)}</p>
      {open && (
        <TextField
          id="renew-code"
          label={words.anyCode}
          value={typed}
          onChange={setTyped}
          autoComplete="one-time-code"
          required={false}
          focused
        />
      )}
      <p className="waraq-door__problem" role="alert">
        {problem}
      </p>
      <Button buttonStyle="secondary" size="small" onClick={() => (open ? void renew() : setOpen(true))}>
        {words.renewCodes}
      </Button>
    </div>
  );
}
