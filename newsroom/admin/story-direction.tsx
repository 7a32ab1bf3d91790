"use client";

import { useFormFields } from "@payloadcms/ui";

/** Says in which language the document of this form is written: editor.css turns an English one around. */
export function StoryDirection() {
  const language = useFormFields(([fields]) => fields["language"]?.value);
  return <span hidden data-story-language={language === "en" ? "en" : "ar"} />;
}
