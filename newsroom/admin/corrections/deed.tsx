"use client";

import { Button, toast, useAuth, useDocumentInfo, useFormFields, useTranslation } from "@payloadcms/ui";
import { type UIFieldClientProps } from "payload";
import { useId, useState } from "react";
import { correctionWords } from "../../words/own/corrections";
import { wordsIn } from "../../words/say";
import { ask } from "../ask";
import { useShown } from "./use-shown";

/** Says under a published correction that it stays; administrators may change or remove it here, with a reason. */
export function CorrectionDeed({ path }: UIFieldClientProps) {
  const shown = useShown(path);
  const words = wordsIn(correctionWords, useTranslation().i18n);
  const { user } = useAuth<{ id: number; role?: string }>();
  const [open, setOpen] = useState(false);
  if (!shown) return null;
  return (
    <div className="waraq-shown-correction">
      <p>{words.shown}</p>
      {user?.role === "admin" && !open && (
        <Button buttonStyle="secondary" size="small" onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      )}
      {open && <DeedForm row={path.replace(/\.\w+$/, "")} close={() => setOpen(false)} />}
    </div>
  );
}

function DeedForm({ row, close }: { row: string; close: () => void }) {
  const words = wordsIn(correctionWords, useTranslation().i18n);
  const { id } = useDocumentInfo();
  const key = useId();
  const [correction, before] = useFormFields(([fields]) => [fields[`${row}.id`]?.value, fields[`${row}.text`]?.value]);
  const [reason, setReason] = useState("");
  const [text, setText] = useState(typeof before === "string" ? before : "");
  const [problem, setProblem] = useState<string | null>(null);
  const address = typeof correction === "string" ? `/api/articles/${id}/corrections/${correction}` : "";
  const send = async (action: "change" | "remove") => {
    const { ok, message } = await ask("POST", address, { action, reason, text });
    if (!ok) return setProblem(message ?? words.failed);
    toast.success(words.done);
    window.location.reload();
  };
  return (
    <div className="waraq-deed">
      <label htmlFor={`${key}-reason`}>{words.reason}</label>
      <textarea
        id={`${key}-reason`}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <label htmlFor={`${key}-text`}>{words.newText}</label>
      <textarea id={`${key}-text`} value={text} maxLength={2000} onChange={(event) => setText(event.target.value)} />
      {problem !== null && <p role="alert">{problem}</p>}
      <div className="waraq-deed__buttons">
        <Button size="small" onClick={() => void send("change")}>
          {words.change}
        </Button>
        <Button buttonStyle="error" size="small" onClick={() => void send("remove")}>
          {words.remove}
        </Button>
        <Button buttonStyle="secondary" size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
