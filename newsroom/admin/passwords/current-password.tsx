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
  return (
    <div className="waraq-current-password">
      <PasswordField autoComplete="off" field={{ name: "currentPassword", label }} path="currentPassword" />
      <p>{String(id) === String(user.id) ? words.whyCurrent : words.whyCurrentOther}</p>
    </div>
  );
}
