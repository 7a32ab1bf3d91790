import type { Edition } from "@/domain/edition";
import { listPath } from "@/domain/paths";
import { readSettings } from "@/env";

export { frontPath, listPath, storyPath } from "@/domain/paths";

/** The whole address of a path; the origin comes from `SITE_URL`, never from a request. */
export function absoluteUrl(path: string): string {
  return readSettings().siteUrl + path;
}

/** Path of the page that lists an author's stories. */
export function authorPath(edition: Edition, slug: string): string {
  return listPath(edition, "author", slug);
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
