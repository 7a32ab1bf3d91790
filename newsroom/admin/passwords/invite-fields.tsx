"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { passwordScreenWords } from "@/newsroom/words/own/password-screens";
import { wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";
import { LinkOnce } from "./link-once";
import { readLink } from "./read-link";
import { RoleField } from "./role-field";

type Props = { byMail: boolean };

/** Asks whom to invite; what was typed stays when it is refused. */
export function InviteFields({ byMail }: Props) {
  const words = wordsIn(passwordScreenWords, useTranslation().i18n);
  const router = useRouter();
  const [told, setTold] = useState("");
  const [problem, setProblem] = useState("");
  const [link, setLink] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const { ok, body, message } = await ask("POST", "/api/users/invite", Object.fromEntries(new FormData(form)));
    setBusy(false);
    setLink(readLink(body));
    setTold(ok && readLink(body) === null ? words.invited : "");
    setProblem(ok ? "" : message || words.failed);
    if (!ok) return;
    form.reset();
    router.refresh();
  }

  return (
    <details className="waraq-invite">
      <summary>{words.invite}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <p>{byMail ? words.inviteWhy : words.inviteByHand}</p>
        <label htmlFor="invite-name">{words.name}</label>
        <input id="invite-name" name="name" required maxLength={80} autoComplete="off" />
        <label htmlFor="invite-email">{words.email}</label>
        <input id="invite-email" name="email" type="email" dir="ltr" required autoComplete="off" />
        <RoleField />
        <label htmlFor="invite-language">{words.language}</label>
        <select id="invite-language" name="language">
          <option value="ar">العربية</option>
          <option value="en">English</option>
        </select>
        <p className="waraq-door__problem" role="alert">
          {problem}
        </p>
        <Button type="submit" size="medium" disabled={busy}>
          {words.send}
        </Button>
      </form>
      <p role="status">{told}</p>
      {link !== null && <LinkOnce link={link} />}
    </details>
  );
}
