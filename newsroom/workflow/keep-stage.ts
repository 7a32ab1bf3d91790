import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from "payload";
import { keyOf } from "../api-keys/key-of";
import { roleOf } from "../access/roles";
import { workflowWords } from "../words/own/workflow";
import { wordsIn } from "../words/say";
import { changedFields } from "./changed-fields";
import { findPublished, recallBefore } from "./published";
import { type Stage, stages } from "./state";
import { type Deed, readLastStep, stageAfter, type TakenStep, writeStage, writeStep } from "./step-log";
import { stepUnderWay } from "./step-under-way";

/** Takes the stage from the story's own history, never from what was sent: nobody sets it by writing it. */
export const keepStage: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === "create" || !originalDoc?.id) return { ...data, stage: "draft" };
  const step = stepUnderWay(originalDoc.id, req);
  if (step && step.seen !== originalDoc.updatedAt) throw new APIError(wordsIn(workflowWords, req.i18n).rewritten, 409);
  if (data["_status"] === "published") return { ...data, stage: "draft" };
  const mayNotApprove = roleOf(req) === "reporter" || keyOf(req) !== null;
  const rewrites = mayNotApprove && changedFields(originalDoc, data).length > 0;
  req.context[rewritesKey(originalDoc.id)] = rewrites;
  const stage = stageAfter(await readLastStep(req.payload, originalDoc.id));
  return { ...data, stage: rewrites && stage === "approved" ? "draft" : stage };
};

/** Writes down what a change did to a story by itself: published or withdrew it, or took an approval away. */
export const noteDeeds: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (stepUnderWay(doc.id, req)) return doc;
  const last = await readLastStep(req.payload, doc.id);
  const deed = await findDeed(doc, last, req);
  // A step that a colleague took while this change was under way is not undone by it.
  const stage = deed ? stageBeside(doc.id, req) : stageAfter(last);
  if (deed) {
    const step = { article: doc.id, deed, stage, by: idOf(req), name: nameOf(req), note: null } as const;
    await writeStep(req.payload, step, { number: last?.number ?? 0 });
  }
  if (deed || doc["stage"] !== stage) await writeStage(req.payload, doc.id, stage);
  return { ...doc, stage };
};

async function findDeed(
  doc: { id: number; _status?: unknown },
  last: TakenStep | null,
  req: PayloadRequest,
): Promise<Deed | null> {
  if (doc._status === "published") return "publish";
  const before = recallBefore("articles", doc.id, req);
  if (before && !(await findPublished("articles", doc.id, req))) return "withdraw";
  return req.context[rewritesKey(doc.id)] === true && stageAfter(last) === "approved" ? "reopen" : null;
}

/** Id and name of whoever is signed in, as the history keeps them. */
export function idOf(req: PayloadRequest): number | null {
  return req.user ? req.user.id : null;
}

export function nameOf(req: PayloadRequest): string | null {
  return req.user?.collection === "users" ? req.user.name : (keyOf(req)?.name ?? null);
}

/** Notes how far the draft has come that will lie beside a story once the publication that is under way is done. */
export function noteStageBeside(article: number, stage: Stage, req: PayloadRequest): void {
  req.context[`beside:${article}`] = stage;
}

function stageBeside(article: number, req: PayloadRequest): Stage {
  const noted: unknown = req.context[`beside:${article}`];
  return stages.find((stage) => stage === noted) ?? "draft";
}

function rewritesKey(article: number): string {
  return `rewrites:${article}`;
}
