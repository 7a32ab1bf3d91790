import type { Edition } from "@/domain/edition";
import { readSettings } from "@/env";

/** The whole address of a path; the origin comes from `SITE_URL`, never from a request. */
export function absoluteUrl(path: string): string {
  return readSettings().siteUrl + path;
}

/** `/news/42/slug`, percent-encoded and with the edition's prefix. */
export function storyPath(edition: Edition, id: number, slug: string | null | undefined): string {
  const tail = slug ? `/${encodeURIComponent(slug)}` : "";
  return `${prefix(edition)}/news/${id}${tail}`;
}

type Listed = "section" | "tag" | "author";

/** `/tag/slug` and its like, percent-encoded and with the edition's prefix. */
export function listPath(edition: Edition, kind: Listed, slug: string): string {
  return `${prefix(edition)}/${kind}/${encodeURIComponent(slug)}`;
}

/** `/archive/2019/03` for the month `2019-03`, with the edition's prefix. */
export function archivePath(edition: Edition, month: string): string {
  return `${prefix(edition)}/archive/${month.replace("-", "/")}`;
}

/** Path of a page such as `/about`. */
export function pagePath(edition: Edition, slug: string): string {
  return `${prefix(edition)}/${encodeURIComponent(slug)}`;
}

/** Address of a file of a published picture. */
export function publicPictureUrl(filename: string): string {
  return `/media/${encodeURIComponent(filename)}`;
}

/** Address of a file of a draft's picture, for whoever holds the preview's token. */
export function previewPictureUrl(token: string): (filename: string) => string {
  return (filename) => `/api/media/file/${encodeURIComponent(filename)}?preview=${token}`;
}

function prefix(edition: Edition): string {
  return edition === "ar" ? "" : `/${edition}`;
}
