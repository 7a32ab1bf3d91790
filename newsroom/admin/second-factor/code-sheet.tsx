"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { secondFactorWords } from "@/newsroom/words/own/second-factor";
import { wordsIn } from "@/newsroom/words/say";

type Props = { codes: string[] };

/** Recovery codes as they are kept: in a file or on paper. */
export function CodeSheet({ codes }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(secondFactorWords, i18n);
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${codes.join("\r\n")}\r\n`)}`;
  return (
    <>
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
        <Button buttonStyle="secondary" size="small" onClick={() => window.print()}>
          {words.print}
        </Button>
      </p>
    </>
  );
}
