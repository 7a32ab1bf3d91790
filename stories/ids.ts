/** Puts documents into the order of `ids`; ids without a document are left out. */
export function inOrder<Doc extends { id: number }>(ids: number[], docs: Doc[]): Doc[] {
  const byId = new Map(docs.map((doc) => [doc.id, doc]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The ids of a list of relationships, populated or not. */
export function idsOf(relations: (number | { id: number })[] | null | undefined): number[] {
  return (relations ?? []).map((relation) => (typeof relation === "number" ? relation : relation.id));
}

/** The id of one relationship, populated or not. */
export function idOf(relation: number | { id: number } | null | undefined): number | null {
  return idsOf(relation ? [relation] : [])[0] ?? null;
}
