"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { securityPanelWords } from "@/newsroom/words/own/security-panel";
import { wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";
import { RenewCodes } from "./renew-codes";
import { SessionRow, type ShownSession, toSessions } from "./session-row";
import { TurnOff } from "./turn-off";

type OpenDoors = { sessions: ShownSession[]; factor: boolean; codes: number };
type Props = { account: number; email: string; own: boolean };

/** What stands open for an account, and what closes it. */
export function SecurityList({ account, email, own }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(securityPanelWords, i18n);
  const [{ sessions, factor, codes }, setOpen] = useState<OpenDoors>({ sessions: [], factor: false, codes: 0 });
  const [told, setTold] = useState("");

  useEffect(() => {
    void readDoors(account).then(setOpen);
  }, [account]);

  async function act(path: string, data: object) {
    const { ok, message } = await ask("POST", `/api/users${path}`, data);
    setTold(ok ? words.done : message || words.failed);
    setOpen(await readDoors(account));
  }

  return (
    <section className="waraq-security" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{factor ? words.factorOn : words.factorOff}</p>
      {own && !factor && (
        <Button el="anchor" url="/admin/second-factor" buttonStyle="secondary" size="small">
          {words.setUp}
        </Button>
      )}
      {own && factor && <RenewCodes left={codes} onRenewed={() => void readDoors(account).then(setOpen)} />}
      {own && factor && <TurnOff onProof={(proof) => void act("/second-factor/remove", proof)} />}
      {!own && factor && (
        <Button
          buttonStyle="secondary"
          size="small"
          onClick={() => void act("/second-factor/reset", { user: account })}
        >
          {words.reset}
        </Button>
      )}
      {!own && (
        <Button buttonStyle="secondary" size="small" onClick={() => void act("/unlock", { email })}>
          {words.unlock}
        </Button>
      )}
      <h4>{words.sessions}</h4>
      <ul>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            onEnd={() => void act("/sessions/end", { user: account, id: session.id })}
          />
        ))}
      </ul>
      {sessions.some(({ here }) => !here) && (
        <Button buttonStyle="secondary" size="small" onClick={() => void act("/sessions/end", { user: account })}>
          {words.endOthers}
        </Button>
      )}
      <p role="status">{told}</p>
    </section>
  );
}

async function readDoors(account: number): Promise<OpenDoors> {
  const { body } = await ask("GET", `/api/users/sessions?user=${account}`);
  const { recoveryCodes, sessions, secondFactor }: Record<string, unknown> = Object(body);
  return { sessions: toSessions(sessions), factor: secondFactor === true, codes: Number(recoveryCodes) || 0 };
}
