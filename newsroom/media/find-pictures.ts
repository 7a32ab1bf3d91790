/** Collects the ids of all media that a body (Lexical JSON) shows, in order and without doubles. */
export function findBodyPictures(body: unknown): number[] {
  const found = new Set<number>();
  collect(body, found);
  return [...found];
}

function collect(value: unknown, found: Set<number>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const id = key === "media" ? readId(child) : null;
    if (id === null) collect(child, found);
    else found.add(id);
  }
}

/** The id of a relationship, populated or not; `null` when there is none. */
export function readId(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "object" && value !== null && "id" in value && typeof value.id === "number") return value.id;
  return null;
}
