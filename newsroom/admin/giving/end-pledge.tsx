"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { pledgeWords } from "@/newsroom/words/own/pledges";
import { wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";

/** Ends a pledge after a second click. */
export function EndPledge({ pledge }: { pledge: number }) {
  const { i18n } = useTranslation();
  const words = wordsIn(pledgeWords, i18n);
  const router = useRouter();
  const [at, setAt] = useState<"start" | "sure" | "busy" | "ended">("start");
  const [problem, setProblem] = useState("");

  async function end() {
    setAt("busy");
    setProblem("");
    const { ok, message } = await ask("POST", `/api/pledges/${pledge}/end`);
    setAt(ok ? "ended" : "start");
    if (ok) router.refresh();
    else setProblem(message ?? words.failed);
  }

  if (at === "ended") return <p role="status">{words.ended}</p>;
  return (
    <>
      {at !== "start" && <p>{words.sure}</p>}
      <div className="side-panel__deeds">
        {at === "start" ? (
          <Button buttonStyle="secondary" size="small" onClick={() => setAt("sure")}>
            {words.end}
          </Button>
        ) : (
          <>
            <Button size="small" disabled={at === "busy"} onClick={() => void end()}>
              {words.yes}
            </Button>
            <Button buttonStyle="secondary" size="small" disabled={at === "busy"} onClick={() => setAt("start")}>
              {words.no}
            </Button>
          </>
        )}
      </div>
      <p className="side-panel__problem" role="alert">
        {problem}
      </p>
    </>
  );
}
