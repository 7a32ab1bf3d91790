import type { ClientField } from "payload";

type Label = Extract<ClientField, { label?: unknown }>["label"];

/** The fields of a form that somebody can type in, by name, with their labels. Tabs and rows have no name of their own. */
export function editableFields(fields: ClientField[]): Map<string, Label> {
  return new Map(fields.flatMap(namesIn));
}

function namesIn(field: ClientField): [string, Label][] {
  if (field.type === "tabs") return field.tabs.flatMap((tab) => tab.fields.flatMap(namesIn));
  if (!("name" in field) && "fields" in field) return field.fields.flatMap(namesIn);
  if (!("name" in field) || field.type === "ui") return [];
  if (field.admin?.readOnly || field.admin?.hidden || ("hidden" in field && field.hidden)) return [];
  return [[field.name, "label" in field ? field.label : undefined]];
}
