"use client";

import { useAllFormFields, useAuth, useDocumentInfo, useForm, useFormModified } from "@payloadcms/ui";
import { reduceFieldsToValues } from "payload/shared";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { findDifferences } from "./differences";
import { editableFields } from "./editable-fields";
import { dropAllOf, dropEntry, keepEntry, type KeptEntry, keptKey, readKept } from "./kept-entries";
import { explainOutcome, type Problem } from "./problem";
import { noteState, onSave, type SaveOutcome, watchSaves } from "./watch-saves";

const pauseMs = 400;

/** Keeps what is typed in this form in the browser until the server has it, and finds what was kept before. */
export function useKeptText() {
  const { id, collectionSlug, docConfig } = useDocumentInfo();
  const { user } = useAuth();
  const [fields] = useAllFormFields();
  const modified = useFormModified();
  const { reset, setModified } = useForm();
  const [tab] = useState(() => `${Date.now()}-${Math.random()}`);
  const [offered, setOffered] = useState<KeptEntry | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [hasRoom, setHasRoom] = useState(true);
  const changedAt = useRef(0);
  const unsaved = useRef(false);

  const key = user && id && collectionSlug ? keptKey(user.id, collectionSlug, id) : null;
  const path = `/api/${collectionSlug}/${id}`;
  const labels = editableFields(docConfig?.fields ?? []);
  const shown = pick(reduceFieldsToValues(fields, true), labels);
  const updatedAt: unknown = fields["updatedAt"]?.value;

  useEffect(() => {
    if (user) watchSaves(() => dropAllOf(user.id));
  }, [user]);

  useEffect(() => {
    if (typeof updatedAt === "string") noteState(path, new Date(updatedAt).toISOString());
  }, [path, updatedAt]);

  const findKept = (where: string | null) => {
    if (!where) return;
    const others = readKept(where).filter((entry) => entry.tab !== tab);
    for (const entry of others) if (findDifferences(entry.data, shown).length === 0) dropEntry(where, entry.tab);
    setOffered(others.find((entry) => findDifferences(entry.data, shown).length > 0) ?? null);
  };
  const findWhenOpened = useEffectEvent(findKept);
  // Only what stood there before this form was opened is offered: later it would be the other window's business.
  useEffect(() => {
    const timer = setTimeout(() => findWhenOpened(key));
    return () => clearTimeout(timer);
  }, [key]);

  const keep = useEffectEvent((state: typeof fields | null) => {
    if (!key || !unsaved.current) return;
    unsaved.current = false;
    const data = state ? pick(reduceFieldsToValues(state, true), labels) : shown;
    setHasRoom(keepEntry(key, { tab, at: Date.now(), data }));
  });

  useEffect(() => {
    if (!modified) return undefined;
    changedAt.current = Date.now();
    unsaved.current = true;
    const timer = setTimeout(() => keep(fields), pauseMs);
    return () => clearTimeout(timer);
  }, [fields, modified]);

  useEffect(() => {
    const keepNow = () => keep(null);
    window.addEventListener("pagehide", keepNow);
    return () => {
      window.removeEventListener("pagehide", keepNow);
      keepNow();
    };
  }, []);

  const hear = useEffectEvent((outcome: SaveOutcome) => {
    if (!key || outcome.path !== path) return;
    if (outcome.status < 200 || outcome.status >= 300) {
      keep(null);
      void explainOutcome(outcome).then(setProblem);
      return;
    }
    setProblem(null);
    if (changedAt.current > outcome.sentAt) return;
    unsaved.current = false;
    dropEntry(key, tab);
  });
  useEffect(() => onSave((outcome) => hear(outcome)), []);

  const discard = () => {
    if (key && offered) dropEntry(key, offered.tab);
    findKept(key);
  };
  const restore = async () => {
    if (!key || !offered) return;
    const data = pick(offered.data, labels);
    keepEntry(key, { tab, at: Date.now(), data: { ...shown, ...data } });
    await reset({ ...reduceFieldsToValues(fields, true), ...data });
    setModified(true);
    discard();
  };
  return { offered, problem, hasRoom, shown, labels, path, restore, discard };
}

function pick(data: Record<string, unknown>, names: Map<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)));
}
