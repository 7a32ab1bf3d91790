"use client";

import { useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { apiKeyWords } from "@/newsroom/words/own/api-keys";
import { wordsIn } from "@/newsroom/words/say";
import { ask } from "../ask";
import { KeyForm, type WishedKey } from "./key-form";
import { KeyRow } from "./key-row";
import { NewKey } from "./new-key";
import { readKeys, readMadeKey, type ShownKey } from "./read-keys";

type Props = { first: ShownKey[]; timeZone: string };

/** Makes keys, lists those in use and then the former ones. */
export function ApiKeys({ first, timeZone }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(apiKeyWords, i18n);
  const [keys, setKeys] = useState(first);
  const [made, setMade] = useState("");
  const [problem, setProblem] = useState("");
  const inUse = keys.filter(isInUse);
  const former = keys.filter((key) => !isInUse(key));

  async function change(path: string, data: object): Promise<unknown> {
    const { ok, body, message } = await ask("POST", path, data);
    setProblem(ok ? "" : (message ?? words.failed));
    const listed = ok ? await ask("GET", "/api/users/api-keys") : null;
    if (listed?.ok) setKeys(readKeys(listed.body));
    return ok ? body : null;
  }

  async function make(wish: WishedKey): Promise<boolean> {
    const key = readMadeKey(await change("/api/users/api-keys", wish));
    setMade(key ?? "");
    return key !== null;
  }

  const rows = (some: ShownKey[]) =>
    some.map((key) => (
      <KeyRow
        key={key.id}
        shown={key}
        timeZone={timeZone}
        revoke={isInUse(key) ? () => void change(`/api/users/api-keys/${key.id}/revoke`, {}) : null}
      />
    ));
  return (
    <>
      {made ? <NewKey value={made} kept={() => setMade("")} /> : <KeyForm make={make} />}
      <p role="alert" className="waraq-keys__problem">
        {problem}
      </p>
      {inUse.length === 0 ? <p>{words.none}</p> : <ul className="waraq-keys__list">{rows(inUse)}</ul>}
      {former.length > 0 && (
        <details>
          <summary>{words.former}</summary>
          <ul className="waraq-keys__list">{rows(former)}</ul>
        </details>
      )}
    </>
  );
}

function isInUse({ revokedAt, expiresAt }: ShownKey): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > Date.now());
}
