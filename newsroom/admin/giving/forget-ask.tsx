"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { erasureWords } from "@/newsroom/words/own/erasure";
import { givingWords } from "@/newsroom/words/own/giving";
import { type CountForms, sayCount, wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";

type Props = {
  whom: { email: string } | { reference: string };
  button: string;
  /** What shows the erased data afterwards: a list, or a form that would save it again. */
  beside: "list" | "form";
};

/** Says how much there is of a donor, asks once more, and forgets. */
export function ForgetAsk({ whom, button, beside }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(erasureWords, i18n);
  const router = useRouter();
  const [found, setFound] = useState<string | null>(null);
  const [done, setDone] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  async function send(sure: boolean) {
    setBusy(true);
    const { ok, body, message } = await ask("POST", "/api/donations/forget", { ...whom, sure });
    setBusy(false);
    setProblem(ok ? "" : (message ?? words.failed));
    const count = (name: string, forms: CountForms) => sayCount(Number(Object(body)[name] ?? 0), forms, i18n);
    const gifts = count("gifts", wordsIn(givingWords, i18n).gifts);
    const what = ok ? words.and(gifts, count("pledges", words.pledges)) : null;
    setFound(sure ? null : what);
    setDone(sure && what !== null ? words.done(what) : "");
    if (!sure || !ok) return;
    if (beside === "list") router.refresh();
    else window.location.reload();
  }

  return (
    <>
      {found === null ? (
        <div className="side-panel__deeds">
          <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void send(false)}>
            {button}
          </Button>
        </div>
      ) : (
        <div role="group" aria-label={words.title}>
          <p>
            <strong>{found}</strong>. {words.stays}
          </p>
          <div className="side-panel__deeds">
            <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void send(true)}>
              {words.sure}
            </Button>
            <Button buttonStyle="pill" size="small" disabled={busy} onClick={() => setFound(null)}>
              {words.no}
            </Button>
          </div>
        </div>
      )}
      <p className="side-panel__problem" role="alert">
        {problem}
      </p>
      {done && <p role="status">{done}</p>}
    </>
  );
}
