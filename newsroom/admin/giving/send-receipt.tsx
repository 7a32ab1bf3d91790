"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { receiptWords } from "@/newsroom/words/own/receipts";
import { wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";

/** Mails a gift's receipt once more. */
export function SendReceipt({ gift }: { gift: number }) {
  const { i18n } = useTranslation();
  const words = wordsIn(receiptWords, i18n);
  const [told, setTold] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  async function send() {
    setBusy(true);
    const { ok, message } = await ask("POST", `/api/donations/${gift}/receipt`);
    setBusy(false);
    setTold(ok ? words.queued : "");
    setProblem(ok ? "" : (message ?? words.failed));
  }

  return (
    <>
      <div className="side-panel__deeds">
        <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void send()}>
          {words.send}
        </Button>
      </div>
      <p className="side-panel__problem" role="alert">
        {problem}
      </p>
      {told && <p role="status">{told}</p>}
    </>
  );
}
