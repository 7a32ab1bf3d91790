"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { previewWords } from "../../words/own/previews";
import { wordsIn } from "../../words/say";

type NewLink = { label: string; fixed: boolean; expiresAt: string };
type Props = { give: (link: NewLink) => Promise<boolean> };

const usualDays = 7;
const longestDays = 90;
const dayMs = 86_400_000;

/** Asks for whom a link is, what it shows, and for how long. */
export function LinkForm({ give }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(previewWords, i18n);
  const [label, setLabel] = useState("");
  const [fixed, setFixed] = useState(false);
  const [days, setDays] = useState(String(usualDays));
  const [busy, setBusy] = useState(false);

  async function submit() {
    setBusy(true);
    const expiresAt = new Date(Date.now() + readDays(days) * dayMs).toISOString();
    if (await give({ label: label.trim(), fixed, expiresAt })) setLabel("");
    setBusy(false);
  }

  return (
    <fieldset className="side-panel__form" disabled={busy}>
      <label htmlFor="link-label">{words.forWhom}</label>
      <input id="link-label" type="text" maxLength={120} value={label} onChange={(e) => setLabel(e.target.value)} />
      <label className="side-panel__choice">
        <input type="radio" name="link-shows" checked={!fixed} onChange={() => setFixed(false)} />
        {words.follows}
      </label>
      <label className="side-panel__choice">
        <input type="radio" name="link-shows" checked={fixed} onChange={() => setFixed(true)} />
        {words.fixed}
      </label>
      <label htmlFor="link-days">{words.days}</label>
      <input id="link-days" type="number" min={1} max={90} value={days} onChange={(e) => setDays(e.target.value)} />
      <Button buttonStyle="secondary" size="small" disabled={busy || label.trim() === ""} onClick={() => void submit()}>
        {words.make}
      </Button>
    </fieldset>
  );
}

/** From 1 to 90 days; a week where nothing sensible stands. */
function readDays(written: string): number {
  const days = Math.round(Number(written));
  return days >= 1 ? Math.min(days, longestDays) : usualDays;
}
