import type { FieldHook, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from "payload";
import { auditWords } from "../words/own/audit";
import { wordsIn } from "../words/say";
import { type Action, actions } from "./actions";

/** What happened in one line: who, did what, to which document, in which fields. */
export const tellSentence: FieldHook = ({ data, req }) => {
  const words = wordsIn(auditWords, req.i18n);
  const { action, personName, collection, title, target, fields, details }: Record<string, unknown> = data ?? {};
  const said = isAction(action) ? wordsIn(actions[action], req.i18n) : String(action);
  const what = nameOf(collection, req);
  const which = quote(title) || (typeof target === "string" ? ` ${target}` : "");
  const known =
    collection === "globals" ? fieldsOfGlobal(target, req) : findCollection(collection, req)?.flattenedFields;
  const names = Array.isArray(fields) ? fields.map((name) => labelOf(String(name), known ?? [], req)) : [];
  const changed = names.length > 0 ? ` (${names.join(words.comma)})` : "";
  const person = typeof personName === "string" ? nameOfWho(personName, details, words.byKey) : words.nobody;
  return `${person} · ${said}${what}${which}${changed}${quote(Object(details).text)}`;
};

/** A key's deeds are not taken for those of somebody of the same name. */
function nameOfWho(name: string, details: unknown, byKey: string): string {
  return typeof Object(details).key === "number" ? byKey.replace("#", name) : name;
}

function quote(text: unknown): string {
  return typeof text === "string" && text !== "" ? ` “${text}”` : "";
}

function nameOf(slug: unknown, req: PayloadRequest): string {
  const singular = findCollection(slug, req)?.labels.singular;
  return typeof singular === "object" ? ` ${singular[req.i18n.language === "en" ? "en" : "ar"]}` : "";
}

function labelOf(name: string, fields: FlattenedField[], req: PayloadRequest): string {
  const field = fields.find((one) => one.name === name);
  const label: unknown = field && "label" in field ? field.label : null;
  const word: unknown = Object(label)[req.i18n.language === "en" ? "en" : "ar"];
  return typeof word === "string" ? word : name;
}

function fieldsOfGlobal(slug: unknown, { payload }: PayloadRequest): FlattenedField[] | undefined {
  return payload.config.globals.find((global) => global.slug === slug)?.flattenedFields;
}

function findCollection(slug: unknown, { payload }: PayloadRequest): SanitizedCollectionConfig | undefined {
  return payload.config.collections.find((collection) => collection.slug === slug);
}

function isAction(name: unknown): name is Action {
  return typeof name === "string" && name in actions;
}
