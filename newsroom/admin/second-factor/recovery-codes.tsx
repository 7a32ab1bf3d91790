"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { secondFactorWords } from "@/newsroom/words/own/second-factor";
import { wordsIn } from "@/newsroom/words/say";

type Props = { codes: string[] };

/** The recovery codes, this once: to be kept as a file or on paper. */
export function RecoveryCodes({ codes }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(secondFactorWords, i18n);
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${codes.join("\r\n")}\r\n`)}`;
  return (
    <div className="waraq-door">
      <h1>{words.codesTitle}</h1>
      <p>{words.codesOnce}</p>
      <ul className="waraq-door__codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="waraq-door__ways">
        <a href={file} download={`${words.fileName}.txt`}>
          {words.download}
        </a>
        <Button buttonStyle="secondary" onClick={() => window.print()}>
          {words.print}
        </Button>
      </p>
      <Button size="large" onClick={() => window.location.assign("/admin")}>
        {words.done}
      </Button>
    </div>
  );
}
