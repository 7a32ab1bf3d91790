"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { z } from "zod";
import { securityPanelWords } from "@/newsroom/words/own/security-panel";
import { wordsIn } from "@/newsroom/words/say";

const sessionSchema = z.object({
  id: z.string(),
  createdAt: z.number(),
  seenAt: z.number(),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  here: z.boolean(),
});
export type ShownSession = z.infer<typeof sessionSchema>;

/** The sessions in an answer of the API; none when it is no list of them. */
export function toSessions(json: unknown): ShownSession[] {
  return z.array(sessionSchema).safeParse(json).data ?? [];
}

type Props = { session: ShownSession; onEnd: () => void };

/** One open session: which browser, since when, last used in which hour. */
export function SessionRow({ session, onEnd }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(securityPanelWords, i18n);
  const { browser, system, createdAt, seenAt, here } = session;
  const locale = i18n.language === "en" ? "en-GB" : "ar-SY-u-ca-gregory-nu-latn";
  const say = (time: number) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(time);
  return (
    <li>
      <span>
        <b>
          <bdi>{browser ?? words.unknownBrowser}</bdi>
          {system && ` ${words.on} `}
          {system && <bdi>{system}</bdi>}
        </b>
        {here && ` (${words.here})`}
        <br />
        {words.since} {say(createdAt)} · {words.seen} {say(seenAt)}
      </span>
      {!here && (
        <Button buttonStyle="secondary" size="small" onClick={onEnd}>
          {words.end}
        </Button>
      )}
    </li>
  );
}
