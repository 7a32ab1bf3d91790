"use client";

import { useField, useTranslation } from "@payloadcms/ui";
import { slugFromTitle } from "@/arabic/slug";
import { findSlugProblem } from "../fields/own-letters";
import { inputWords } from "../words/own/input";
import { wordsIn } from "../words/say";

/** Says under an address, while it is written, what is wrong with it or what will be made of it. */
export function SlugNote() {
  const { value } = useField<string>({ path: "slug" });
  const words = wordsIn(inputWords, useTranslation().i18n);
  const written = typeof value === "string" ? value : "";
  const problem = findSlugProblem(written);
  const made = slugFromTitle(written);
  return (
    <div className="waraq-slug-note" aria-live="polite">
      {problem && (
        <p className="waraq-note waraq-note--warn">
          {words.slug[problem]} {words.slug.kept}
        </p>
      )}
      {!problem && made !== written.trim() && (
        <p className="waraq-note">
          {words.slug.becomes} <bdi>{made}</bdi>
        </p>
      )}
    </div>
  );
}
