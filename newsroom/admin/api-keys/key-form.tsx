"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { type FormEvent, useState } from "react";
import { type Scope, scopes } from "@/newsroom/api-keys/scopes";
import { apiKeyWords } from "@/newsroom/words/own/api-keys";
import { wordsIn } from "@/newsroom/words/say";

export type WishedKey = { name: string; scopes: Scope[]; expiresAt: string | null };
type Props = { make: (wish: WishedKey) => Promise<boolean> };

const dayMs = 86_400_000;
const lasting = { month: 30, quarter: 90, year: 365 } as const;
type Lasting = keyof typeof lasting | "never";

/** Asks what a new key is for, what it may do and how long. */
export function KeyForm({ make }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(apiKeyWords, i18n);
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<Scope[]>(["read-published"]);
  const [lasts, setLasts] = useState<Lasting>("year");
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const expiresAt = lasts === "never" ? null : new Date(Date.now() + lasting[lasts] * dayMs).toISOString();
    await make({ name, scopes: chosen, expiresAt });
    setBusy(false);
  }

  return (
    <form className="waraq-keys__form" onSubmit={(event) => void submit(event)}>
      <h2>{words.newKey}</h2>
      <label htmlFor="key-name">{words.name}</label>
      <input
        id="key-name"
        maxLength={80}
        required
        aria-describedby="key-name-hint"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <p id="key-name-hint" className="waraq-keys__hint">
        {words.nameHint}
      </p>
      <fieldset>
        <legend>{words.may}</legend>
        {scopes.map((scope) => (
          <label key={scope}>
            <input
              type="checkbox"
              name={scope}
              checked={chosen.includes(scope)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, scope] : chosen.filter((each) => each !== scope))
              }
            />
            {words.scopes[scope]}
          </label>
        ))}
      </fieldset>
      <label htmlFor="key-lasts">{words.expiry}</label>
      <select id="key-lasts" value={lasts} onChange={({ target }) => setLasts(toLasting(target.value))}>
        {(["month", "quarter", "year", "never"] as const).map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
      <Button type="submit" size="medium" disabled={busy || name.trim() === "" || chosen.length === 0}>
        {words.make}
      </Button>
    </form>
  );
}

function toLasting(value: string): Lasting {
  return value === "month" || value === "quarter" || value === "year" ? value : "never";
}
