import type { Edition } from "./edition";

/** `/news/42/slug`, percent-encoded and with the edition's prefix. */
export function storyPath(edition: Edition, id: number, slug: string | null | undefined): string {
  const tail = slug ? `/${encodeURIComponent(slug)}` : "";
  return `${prefix(edition)}/news/${id}${tail}`;
}

/** The front page of an edition. */
export function frontPath(edition: Edition): string {
  return prefix(edition) || "/";
}

type Listed = "section" | "tag" | "author";

/** `/tag/slug` and its like, percent-encoded and with the edition's prefix. */
export function listPath(edition: Edition, kind: Listed, slug: string): string {
  return `${prefix(edition)}/${kind}/${encodeURIComponent(slug)}`;
}

/** The feeds of a page that lists stories: of an edition's front page, a section, a tag or an author. */
export function feedPaths(path: string): string[] {
  const folder = path.replace(/\/$/, "");
  return [`${folder}/feed.xml`, `${folder}/feed.json`];
}

function prefix(edition: Edition): string {
  return edition === "ar" ? "" : `/${edition}`;
}
