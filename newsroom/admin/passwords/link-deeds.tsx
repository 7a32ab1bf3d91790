"use client";

import { Button, useFormFields, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { passwordScreenWords } from "@/newsroom/words/own/password-screens";
import { lifeMs } from "@/newsroom/passwords/link-life";
import { wordsIn } from "@/newsroom/words/say";
import { sayMoment } from "@/newsroom/words/say-moment";
import { ask } from "../ask";
import { LinkOnce } from "./link-once";
import { readLink } from "./read-link";

type Props = { account: number; isInvited: boolean; until: number | null; byMail: boolean; timeZone: string };

/** How an account's password can be chosen by its owner: what is open, another link, the end of all. */
export function LinkDeeds({ account, isInvited, until, byMail, timeZone }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(passwordScreenWords, i18n);
  const [open, setOpen] = useState(until);
  const [told, setTold] = useState("");
  const [problem, setProblem] = useState("");
  const [link, setLink] = useState<string | null>(null);
  const currentPassword = useFormFields(([fields]) => fields["currentPassword"]?.value);

  async function act(method: "POST" | "DELETE") {
    const data = method === "POST" ? { currentPassword } : undefined;
    const { ok, body, message } = await ask(method, `/api/users/${account}/password-link`, data);
    setLink(readLink(body));
    setProblem(ok ? "" : message || words.failed);
    setTold(!ok ? "" : method === "DELETE" ? words.revoked : byMail ? words.linkSent : "");
    if (ok) setOpen(method === "DELETE" ? null : Date.now() + lifeMs[isInvited ? "invitation" : "reset"]);
  }

  const end = open && sayMoment(new Date(open).toISOString(), i18n, timeZone);
  const state = isInvited ? (end ? words.waiting : words.waitingEnded) : end ? words.linkOpen : words.newLinkWhy;
  return (
    <section className="side-panel" aria-label={words.newLink}>
      <h3 className="side-panel__title">{isInvited ? words.invite : words.newLink}</h3>
      <p className="side-panel__hint">
        {state} {end}
      </p>
      <div className="side-panel__deeds">
        <Button buttonStyle="secondary" size="small" onClick={() => void act("POST")}>
          {isInvited ? words.inviteAgain : words.newLink}
        </Button>
        {end && (
          <Button buttonStyle="secondary" size="small" onClick={() => void act("DELETE")}>
            {words.revoke}
          </Button>
        )}
      </div>
      <p className="side-panel__problem" role="alert">
        {problem}
      </p>
      {told && <p role="status">{told}</p>}
      {link !== null && <LinkOnce link={link} />}
    </section>
  );
}
