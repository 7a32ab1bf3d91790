import type { PayloadRequest } from "payload";
import { roleOf } from "../access/roles";
import { readId } from "../media/find-pictures";
import type { Article } from "../payload-types";

/**
 * A story that whoever asks may open to others, as it stands now: any for editors, their own for reporters. That a
 * reporter may read what is published of a colleague's story opens no draft of it.
 */
export async function findShowable(id: number, req: PayloadRequest): Promise<Article | null> {
  const role = roleOf(req);
  if (!role) return null;
  const article = await req.payload.findByID({
    collection: "articles",
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  return article && (role !== "reporter" || readId(article.owner) === req.user?.id) ? article : null;
}
