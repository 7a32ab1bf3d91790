"use client";

import { Button, useAuth, useDocumentInfo, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { mergingWords } from "../../words/own/merging";
import { sayCount, wordsIn } from "../../words/say";
import { ask } from "../ask";
import { TagSearch, type FoundTag } from "./tag-search";

/** Beside a tag: merging it into another, for editors. */
export function MergePanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const words = wordsIn(mergingWords, i18n);
  const edits = user?.["role"] === "admin" || user?.["role"] === "editor";
  if (!id || !edits) return null;
  return (
    <section className="side-panel" aria-label={words.title}>
      <h3 className="side-panel__title">{words.title}</h3>
      <Merge tag={Number(id)} />
    </section>
  );
}

function Merge({ tag }: { tag: number }) {
  const { i18n } = useTranslation();
  const words = wordsIn(mergingWords, i18n);
  const router = useRouter();
  const [stories, setStories] = useState(0);
  const [into, setInto] = useState<FoundTag | null>(null);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    void ask("GET", `/api/tags/${tag}/merge`).then(({ body }) => setStories(Number(Object(body).stories ?? 0)));
  }, [tag]);

  async function merge(target: number) {
    setBusy(true);
    const { ok, message } = await ask("POST", `/api/tags/${tag}/merge`, { into: target });
    setBusy(false);
    if (ok) router.push(`/admin/collections/tags/${target}`);
    else setProblem(message ?? words.failed);
  }

  return (
    <>
      <p className="side-panel__hint">{words.hint}</p>
      <TagSearch besides={tag} choose={setInto} />
      {into ? (
        <div role="group" aria-label={words.merge(into.name)}>
          <p>
            <strong>{words.merge(into.name)}</strong> · {sayCount(stories, words.moves, i18n)}
          </p>
          <div className="side-panel__deeds">
            <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void merge(into.id)}>
              {words.sure}
            </Button>
            <Button buttonStyle="pill" size="small" disabled={busy} onClick={() => setInto(null)}>
              {words.no}
            </Button>
          </div>
        </div>
      ) : null}
      <p role="alert" className="side-panel__problem">
        {problem}
      </p>
    </>
  );
}
