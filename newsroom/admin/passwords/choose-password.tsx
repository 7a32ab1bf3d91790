"use client";

import { useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { passwordScreenWords } from "@/newsroom/words/own/password-screens";
import { wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";
import { ChooseForm, type Invited } from "./choose-form";

type Found = Invited | { problem: string } | null;

/** Looks first whether the link is still good: nobody thinks of a password in vain. Its token stands behind the `#`. */
export function ChoosePassword() {
  const words = wordsIn(passwordScreenWords, useTranslation().i18n);
  const [found, setFound] = useState<Found>(null);

  useEffect(() => {
    // Another link that is opened in the same tab changes nothing but what stands behind the `#`.
    const again = () => window.location.reload();
    window.addEventListener("hashchange", again);
    return () => window.removeEventListener("hashchange", again);
  }, []);

  useEffect(() => {
    const token = window.location.hash.slice(1);
    void ask("POST", "/api/users/password-link", { token }).then(({ ok, body, message }) => {
      const { kind, name, email }: Record<string, unknown> = Object(body);
      if (ok) setFound({ token, isNew: kind === "invitation", name: String(name), email: String(email) });
      else setFound({ problem: message || words.failed });
    });
  }, [words]);

  if (found === null) return null;
  if (!("problem" in found)) return <ChooseForm {...found} />;
  return (
    <div className="waraq-door">
      <h1>{words.choose}</h1>
      <p className="waraq-door__problem" role="alert">
        {found.problem}
      </p>
      <a href="/admin/forgot">{words.askAgain}</a>
      <a href="/admin/login">{words.toSignIn}</a>
    </div>
  );
}
