import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Field,
  type GlobalBeforeOperationHook,
  type GlobalConfig,
  type PayloadRequest,
  ValidationError,
} from "payload";
import { keyOf } from "../api-keys/key-of";
import { type InputWords, inputWords } from "../words/own/input";
import { wordsIn } from "../words/say";
import { findBodyProblem } from "./body-problem";
import { findMissing } from "./missing-relations";
import { findLongHeadline } from "./long-headline";
import { cleanData } from "./sound-data";

/** Refuses, naming the field, what comes from outside and cannot be kept; drafts too, which Payload does not look at. */
export function withSoundInput(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, slug, fields } = collection;
  const check: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
    if (operation === "create" || operation === "update") await checkInput({ slug, fields }, args, req);
    return args;
  };
  return { ...collection, hooks: { ...hooks, beforeOperation: [check, ...(hooks.beforeOperation ?? [])] } };
}

export function withSoundGlobalInput(global: GlobalConfig): GlobalConfig {
  const { hooks = {}, slug, fields } = global;
  const check: GlobalBeforeOperationHook = async ({ args, operation, req }) => {
    if (operation === "update") await checkInput({ slug, fields }, args, req);
    return args;
  };
  return { ...global, hooks: { ...hooks, beforeOperation: [check, ...(hooks.beforeOperation ?? [])] } };
}

/** @throws ValidationError (400) */
async function checkInput(entity: { slug: string; fields: Field[] }, args: unknown, req: PayloadRequest) {
  const { data, overrideAccess }: { data?: unknown; overrideAccess?: unknown } = Object(args);
  // Strangers are refused all the same, and are to learn nothing of what exists.
  if (overrideAccess || (!req.user && !keyOf(req)) || typeof data !== "object" || data === null) return;
  const words = wordsIn(inputWords, req.i18n);
  const problem =
    describe(cleanData(data), words) ??
    describe(entity.slug === "articles" ? findLongHeadline(data) : null, words) ??
    findBodies(entity.fields, data, words) ??
    describe(await findMissing(entity.fields, data, req), words);
  if (problem) throw new ValidationError({ collection: entity.slug, errors: [problem] }, req.t);
}

type Found = { path: string; problem?: Exclude<keyof InputWords, "slug">; about: string | number; most?: number };

function describe(found: Found | null, words: InputWords) {
  if (!found) return null;
  const { path, problem = "missing", about, most } = found;
  return { path, message: words[problem].replace("#", String(about)).replace("#", String(most ?? "")) };
}

function findBodies(fields: Field[], data: object, words: InputWords): { path: string; message: string } | null {
  for (const field of fields) {
    const within =
      field.type === "tabs" ? field.tabs.flatMap((tab) => tab.fields) : "fields" in field ? field.fields : [];
    const inner = "name" in field && field.name ? null : findBodies(within, data, words);
    if (inner) return inner;
    if (field.type !== "richText") continue;
    const found = findBodyProblem(Reflect.get(data, field.name));
    if (found) return describe({ path: field.name, ...found }, words);
  }
  return null;
}
