"use client";

import { useForm, useLocale, useTranslation } from "@payloadcms/ui";
import { createPortal } from "react-dom";
import { keptTextWords } from "@/newsroom/words/own/kept-text";
import { wordsIn } from "@/newsroom/words/say";
import { findDifferences } from "./differences";
import { Found } from "./found";
import { HugePastes } from "./huge-pastes";
import { NotSaved } from "./not-saved";
import { useKeptText } from "./use-kept-text";

/** Stands in the form of a story: says what is not saved, and offers what was kept in this browser before. */
export function KeptText() {
  const { i18n } = useTranslation();
  const words = wordsIn(keptTextWords, i18n);
  const { offered, problem, hasRoom, shown, labels, path, restore, discard } = useKeptText();
  const { submit } = useForm();
  const { code } = useLocale();

  const saveAgain = () =>
    void submit({
      action: `${path}?${new URLSearchParams({ autosave: "true", depth: "0", draft: "true", "fallback-locale": "null", locale: code })}`,
      method: "PATCH",
      overrides: { _status: "draft" },
      acceptValues: { overrideLocalChanges: false },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      skipValidation: true,
    });

  const differences = offered ? findDifferences(offered.data, shown) : [];
  return (
    <>
      <HugePastes words={words} />
      {(problem || differences.length > 0) &&
        createPortal(
          <aside className="kept-text" aria-live="polite">
            {problem && <NotSaved words={words} problem={problem} hasRoom={hasRoom} data={shown} onAgain={saveAgain} />}
            {offered && differences.length > 0 && (
              <Found
                words={words}
                at={offered.at}
                differences={differences}
                labels={labels}
                onRestore={() => void restore()}
                onDiscard={discard}
              />
            )}
          </aside>,
          document.body,
        )}
    </>
  );
}
