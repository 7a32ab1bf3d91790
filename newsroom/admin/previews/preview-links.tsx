"use client";

import { useDocumentInfo, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { previewWords } from "../../words/own/previews";
import { wordsIn } from "../../words/say";
import { ask } from "../ask";
import { LinkForm } from "./link-form";
import { LinkRow } from "./link-row";
import { type GivenLink, readLinks } from "./read-links";

/** Beside a story: who was given a link to it, how often it was opened, and a form to give another. */
export function PreviewLinks({ timeZone }: { timeZone: string }) {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const words = wordsIn(previewWords, i18n);
  if (!id) return null;
  return (
    <section className="side-panel" aria-label={words.title}>
      <h3 className="side-panel__title">{words.title}</h3>
      <Links article={Number(id)} timeZone={timeZone} />
    </section>
  );
}

function Links({ article, timeZone }: { article: number; timeZone: string }) {
  const { i18n } = useTranslation();
  const words = wordsIn(previewWords, i18n);
  const [links, setLinks] = useState<GivenLink[] | null>(null);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    let here = true;
    void findLinks(article).then((found) => {
      if (here && found) setLinks(found);
    });
    return () => void (here = false);
  }, [article]);

  async function change(method: "POST" | "PATCH", path: string, data: object): Promise<boolean> {
    const { ok, message } = await ask(method, path, data);
    setProblem(ok ? "" : (message ?? words.failed));
    const found = ok ? await findLinks(article) : null;
    if (found) setLinks(found);
    return ok;
  }

  return (
    <>
      {links?.length === 0 ? <p className="side-panel__hint">{words.none}</p> : null}
      <ul className="side-panel__list">
        {links?.map((link) => (
          <LinkRow
            key={link.id}
            link={link}
            timeZone={timeZone}
            revoke={() => void change("PATCH", `/api/previews/${link.id}?depth=0`, { revoked: true })}
          />
        ))}
      </ul>
      <LinkForm give={(data) => change("POST", "/api/previews?depth=0", { ...data, article })} />
      <p role="alert" className="side-panel__problem">
        {problem}
      </p>
    </>
  );
}

async function findLinks(article: number): Promise<GivenLink[] | null> {
  const where = `where[article][equals]=${article}&where[own][not_equals]=true`;
  const { ok, body } = await ask("GET", `/api/previews?${where}&depth=0&limit=50&sort=-createdAt`);
  return ok ? readLinks(body, Date.now()) : null;
}
