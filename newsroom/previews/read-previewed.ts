import type { Payload } from "payload";
import { readId } from "../media/find-pictures";
import type { Article, Preview } from "../payload-types";

/** The story that a link opens: the version that lies in its row, or the newest draft; `null` when it is gone. */
export async function readPreviewed(preview: Preview, newsroom: Payload): Promise<Article | null> {
  const id = readId(preview.article);
  if (id === null) return null;
  const newest = await newsroom.findByID({
    collection: "articles",
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
  });
  if (!newest || !preview.fixed) return newest;
  return isArticle(preview.snapshot) ? preview.snapshot : null;
}

function isArticle(value: unknown): value is Article {
  return typeof value === "object" && value !== null && "id" in value && "language" in value;
}
