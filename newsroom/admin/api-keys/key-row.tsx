"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { apiKeyWords } from "@/newsroom/words/own/api-keys";
import { wordsIn } from "@/newsroom/words/say";
import { sayMoment } from "@/newsroom/words/say-moment";
import type { ShownKey } from "./read-keys";

type Props = { shown: ShownKey; timeZone: string; revoke: (() => void) | null };

/** One key: what it may do, until when, when it was used last and from where; with a second click it is revoked. */
export function KeyRow({ shown, timeZone, revoke }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(apiKeyWords, i18n);
  const [asks, setAsks] = useState(false);
  const { name, ending, scopes, madeBy, expiresAt, revokedAt, usedAt, usedFrom } = shown;
  const say = (time: number) => sayMoment(new Date(time).toISOString(), i18n, timeZone);
  const comma = i18n.language === "en" ? ", " : "، ";
  const end = revoke
    ? `${words.ends}: ${expiresAt === null ? words.endless : say(expiresAt)}`
    : revokedAt === null
      ? `${words.ended}: ${say(expiresAt ?? 0)}`
      : `${words.revoked}: ${say(revokedAt)}`;
  return (
    <li>
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>{" "}
        <code dir="ltr">…{ending}</code>
        <p>{scopes.map((scope) => words.scopes[scope]).join(comma)}</p>
        <p className="waraq-keys__hint">
          {end}
          {" · "}
          {usedAt === null ? words.unused : `${words.used}: ${say(usedAt)}`}
          {usedFrom !== null && (
            <>
              {` ${words.from} `}
              <bdi dir="ltr">{usedFrom}</bdi>
            </>
          )}
          {" · "}
          {words.madeBy} <bdi>{madeBy}</bdi>
        </p>
      </div>
      {revoke && !asks && (
        <Button buttonStyle="secondary" size="small" onClick={() => setAsks(true)}>
          {words.revoke}
        </Button>
      )}
      {revoke && asks && (
        <div className="waraq-keys__ways">
          <Button buttonStyle="error" size="small" onClick={revoke}>
            {words.sure}
          </Button>
          <Button buttonStyle="secondary" size="small" onClick={() => setAsks(false)}>
            {words.leave}
          </Button>
        </div>
      )}
    </li>
  );
}
