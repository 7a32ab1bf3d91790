"use client";

import { useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { mergingWords } from "../../words/own/merging";
import { wordsIn } from "../../words/say";
import { ask } from "../ask";

export type FoundTag = { id: number; name: string };
type Props = { besides: number; choose: (tag: FoundTag) => void };

/** Finds a tag by a part of its name: a newsroom may have tens of thousands. */
export function TagSearch({ besides, choose }: Props) {
  const { i18n } = useTranslation();
  const words = wordsIn(mergingWords, i18n);
  const [part, setPart] = useState("");
  const [known, setKnown] = useState<{ name: string; tags: FoundTag[] } | null>(null);
  const name = part.trim();
  const found = known?.name === name ? known.tags : null;

  useEffect(() => {
    let wanted = true;
    if (name !== "") {
      const where = `where[name][like]=${encodeURIComponent(name)}&where[id][not_equals]=${besides}`;
      void ask("GET", `/api/tags?${where}&depth=0&limit=8&sort=name`).then(({ body }) => {
        if (wanted) setKnown({ name, tags: readTags(body) });
      });
    }
    return () => void (wanted = false);
  }, [name, besides]);

  return (
    <div className="side-panel__form">
      <label htmlFor="merge-search">{words.search}</label>
      <input id="merge-search" type="search" value={part} onChange={(event) => setPart(event.target.value)} />
      {found?.length === 0 ? <p className="side-panel__hint">{words.none}</p> : null}
      <div className="side-panel__deeds">
        {found?.map((tag) => (
          <button key={tag.id} type="button" className="side-panel__found" onClick={() => choose(tag)}>
            {tag.name}
          </button>
        ))}
      </div>
    </div>
  );
}

function readTags(body: unknown): FoundTag[] {
  const docs: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "docs") : null;
  if (!Array.isArray(docs)) return [];
  return docs.map((doc: unknown) => ({ id: Number(Object(doc).id), name: String(Object(doc).name ?? "") }));
}
