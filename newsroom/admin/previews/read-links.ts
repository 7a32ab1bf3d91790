export type GivenLink = {
  id: number;
  label: string;
  link: string;
  fixed: boolean;
  revoked: boolean;
  expiresAt: string;
  openings: number;
};

/** The links in an answer of the API. */
export function readLinks(body: unknown): GivenLink[] {
  const docs: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "docs") : null;
  if (!Array.isArray(docs)) return [];
  return docs.filter((doc) => typeof doc === "object" && doc !== null).map(readLink);
}

function readLink(doc: object): GivenLink {
  const text = (key: string) => {
    const value: unknown = Reflect.get(doc, key);
    return typeof value === "string" ? value : "";
  };
  return {
    id: Number(Reflect.get(doc, "id")),
    label: text("label"),
    link: text("link"),
    fixed: Reflect.get(doc, "fixed") === true,
    revoked: Reflect.get(doc, "revoked") === true,
    expiresAt: text("expiresAt"),
    openings: Number(Reflect.get(doc, "openings") ?? 0),
  };
}
