"use client";

import { getTranslation } from "@payloadcms/translations";
import { useTranslation } from "@payloadcms/ui";
import type { StaticLabel } from "payload";
import type { KeptTextWords } from "@/newsroom/words/own/kept-text";
import { CopyButton } from "./copy-button";
import { type Difference, textOf } from "./differences";

type Props = {
  words: KeptTextWords;
  at: number;
  differences: Difference[];
  labels: Map<string, unknown>;
  onRestore: () => void;
  onDiscard: () => void;
};

/** Text that was kept here and that the server has not got: to be restored, compared, copied or deleted. */
export function Found({ words, at, differences, labels, onRestore, onDiscard }: Props) {
  const { i18n } = useTranslation();
  const locale = i18n.language === "en" ? "en-GB" : "ar-SY-u-ca-gregory-nu-latn";
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(at);
  const labelOf = (name: string) => {
    const label = labels.get(name);
    return isLabel(label) ? getTranslation(label, i18n) : name;
  };
  return (
    <section className="kept-text__found">
      <p>
        {words.found} {when}
      </p>
      <div className="kept-text__buttons">
        <button type="button" className="kept-text__button kept-text__button--first" onClick={onRestore}>
          {words.restore}
        </button>
        <CopyButton words={words} text={textOf(differences)} />
        <button type="button" className="kept-text__button" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
      <details>
        <summary>{words.compare}</summary>
        <div className="kept-text__comparison">
          {differences.map(({ name, kept, saved }) => (
            <dl key={name}>
              <dt>{labelOf(name)}</dt>
              <dd>
                <b>{words.here}</b>
                <p dir="auto">{kept || words.empty}</p>
              </dd>
              <dd>
                <b>{words.saved}</b>
                <p dir="auto">{saved || words.empty}</p>
              </dd>
            </dl>
          ))}
        </div>
      </details>
    </section>
  );
}

function isLabel(label: unknown): label is StaticLabel {
  return typeof label === "string" || (typeof label === "object" && label !== null);
}
