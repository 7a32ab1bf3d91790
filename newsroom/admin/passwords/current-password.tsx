"use client";

import { PasswordField, useAuth, useDocumentInfo, useTranslation } from "@payloadcms/ui";
import { passwordScreenWords } from "@/newsroom/words/own/password-screens";
import { wordsIn } from "@/newsroom/words/say";

const label = { ar: "كلمة مرورك الحالية", en: "Your current password" };

/** Asks on an account's page for the current password of whoever is signed in. */
export function CurrentPassword() {
  const words = wordsIn(passwordScreenWords, useTranslation().i18n);
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  if (id === undefined || !user) return null;
  const field = { name: "currentPassword", label };
  return (
    <div className="waraq-current-password">
      <PasswordField autoComplete="off" field={field} path="currentPassword" validate={mayBeEmpty} />
      <p>{String(id) === String(user.id) ? words.whyCurrent : words.whyCurrentOther}</p>
    </div>
  );
}

/** Most changes need none; those that do are refused by the newsroom, in words. Payload's own check demands one always. */
function mayBeEmpty(): true {
  return true;
}
