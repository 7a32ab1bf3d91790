import { plainText } from "@/newsroom/workflow/plain-text";

type Data = Record<string, unknown>;
export type Difference = { name: string; kept: string; saved: string };

/** What the server or hooks write: it says nothing of what somebody typed. */
const ofServer = new Set([
  "id",
  "updatedAt",
  "createdAt",
  "_status",
  "pictures",
  "owner",
  "firstPublishedAt",
  "revisedAt",
]);

/** The fields in which kept text differs from what the form shows, as text to compare; empty is like missing. */
export function findDifferences(kept: Data, shown: Data): Difference[] {
  return Object.keys(kept)
    .filter((name) => !ofServer.has(name) && plain(kept[name]) !== plain(shown[name]))
    .map((name) => ({ name, kept: readable(kept[name]), saved: readable(shown[name]) }));
}

/** Everything that was kept, as text for the clipboard. */
export function textOf(differences: Difference[]): string {
  return differences.map(({ kept }) => kept).join("\n\n");
}

function plain(value: unknown): string {
  return (
    JSON.stringify(value, (name, inner: unknown) => {
      if (name === "id" || inner === null || inner === "" || (Array.isArray(inner) && inner.length === 0))
        return undefined;
      return inner;
    }) ?? ""
  );
}

function readable(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return plainText(value) || plain(value);
}
