"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { previewWords } from "../../words/own/previews";
import { sayCount, wordsIn } from "../../words/say";
import { sayMoment } from "../../words/say-moment";
import type { GivenLink } from "./read-links";

type Props = { link: GivenLink; timeZone: string; revoke: () => void };

/** One link: who has it, until when, how often it was opened; to copy and to revoke. */
export function LinkRow({ link, timeZone, revoke }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(previewWords, i18n);
  const [copied, setCopied] = useState(false);
  const { open } = link;
  const when = sayMoment(link.expiresAt, i18n, timeZone);

  async function copy() {
    await navigator.clipboard.writeText(link.link);
    setCopied(true);
  }

  return (
    <li className="side-panel__item" data-open={open}>
      <p>
        <strong>
          <bdi>{link.label || link.id}</bdi>
        </strong>{" "}
        · {link.fixed ? words.fixed : words.follows}
      </p>
      <p className="side-panel__hint">
        {sayCount(link.openings, words.openings, i18n)} ·{" "}
        {link.revoked ? words.revoked : open ? words.expires(when) : words.expired}
      </p>
      {open ? (
        <>
          <input
            className="side-panel__link"
            type="text"
            dir="ltr"
            readOnly
            value={link.link}
            aria-label={words.title}
            onFocus={(event) => event.currentTarget.select()}
          />
          <div className="side-panel__deeds">
            <Button buttonStyle="pill" size="small" onClick={() => void copy().catch(() => setCopied(false))}>
              {copied ? words.copied : words.copy}
            </Button>
            <Button buttonStyle="pill" size="small" onClick={revoke}>
              {words.revoke}
            </Button>
          </div>
        </>
      ) : null}
    </li>
  );
}
