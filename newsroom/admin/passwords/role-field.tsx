"use client";

import { getTranslation } from "@payloadcms/translations";
import { useConfig, useTranslation } from "@payloadcms/ui";
import { passwordScreenWords } from "@/newsroom/words/own/password-screens";
import { wordsIn } from "@/newsroom/words/say";

/** The roles as the account's own page names them, the least first. */
export function RoleField() {
  const { i18n } = useTranslation();
  const words = wordsIn(passwordScreenWords, i18n);
  const { getEntityConfig } = useConfig();
  const field = getEntityConfig({ collectionSlug: "users" }).fields.find(
    (each) => "name" in each && each.name === "role",
  );
  const options = field?.type === "select" ? field.options.toReversed() : [];
  return (
    <>
      <label htmlFor="invite-role">{words.role}</label>
      <select id="invite-role" name="role">
        {options.map((option) =>
          typeof option === "string" ? null : (
            <option key={option.value} value={option.value}>
              {getTranslation(option.label, i18n)}
            </option>
          ),
        )}
      </select>
    </>
  );
}
