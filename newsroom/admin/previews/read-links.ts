export type GivenLink = {
  id: number;
  label: string;
  link: string;
  fixed: boolean;
  revoked: boolean;
  /** Whether it still opens the story. */
  open: boolean;
  expiresAt: string;
  openings: number;
};

/** The links in an answer of the API. @param now milliseconds since 1970 */
export function readLinks(body: unknown, now: number): GivenLink[] {
  const docs: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "docs") : null;
  if (!Array.isArray(docs)) return [];
  return docs.filter((doc) => typeof doc === "object" && doc !== null).map((doc: object) => readLink(doc, now));
}

function readLink(doc: object, now: number): GivenLink {
  const text = (key: string) => {
    const value: unknown = Reflect.get(doc, key);
    return typeof value === "string" ? value : "";
  };
  const revoked = Reflect.get(doc, "revoked") === true;
  return {
    id: Number(Reflect.get(doc, "id")),
    label: text("label"),
    link: text("link"),
    fixed: Reflect.get(doc, "fixed") === true,
    revoked,
    open: !revoked && Date.parse(text("expiresAt")) > now,
    expiresAt: text("expiresAt"),
    openings: Number(Reflect.get(doc, "openings") ?? 0),
  };
}
