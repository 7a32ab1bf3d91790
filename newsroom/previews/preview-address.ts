import type { Edition } from "@/domain/edition";

/** Path of the page that shows a draft to whoever holds the token. */
export function previewPath(token: string, edition: Edition): string {
  return edition === "ar" ? `/preview/${token}` : `/${edition}/preview/${token}`;
}
