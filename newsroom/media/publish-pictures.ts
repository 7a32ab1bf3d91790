import type { PayloadRequest, Where } from "payload";
import { purge } from "@/press/purge";
import type { Media } from "../payload-types";

/**
 * Makes pictures public that a published story or page, an author or the site shows, and private all others.
 * Reader pages and the API give strangers public pictures only.
 */
export async function publishPictures(ids: Iterable<number>, req: PayloadRequest): Promise<void> {
  for (const id of new Set(ids)) {
    const picture = await req.payload.findByID({ collection: "media", id, depth: 0, disableErrors: true, req });
    if (!picture) continue;
    const isPublic = await isShown(id, req);
    if (Boolean(picture.public) === isPublic) continue;
    await req.payload.db.updateOne({ collection: "media", id, data: { public: isPublic }, req });
    purge(pictureNames(picture), isPublic ? "changed" : "withdrawn");
  }
}

/** What pages and files made from a picture are known by. */
export function pictureNames({ id, filename }: Pick<Media, "id" | "filename">): string[] {
  return [`media:${id}`, `picture:${(filename ?? "").replace(/\.\w+$/, "")}`];
}

async function isShown(id: number, req: PayloadRequest): Promise<boolean> {
  const inPublished: Where = { and: [{ pictures: { contains: id } }, { _status: { equals: "published" } }] };
  const uses = await Promise.all([
    req.payload.count({ collection: "articles", where: inPublished, req }),
    req.payload.count({ collection: "pages", where: inPublished, req }),
    req.payload.count({ collection: "authors", where: { photo: { equals: id } }, req }),
  ]);
  if (uses.some(({ totalDocs }) => totalDocs > 0)) return true;
  const site = await req.payload.findGlobal({ slug: "site", depth: 0, req });
  return site.logo === id;
}
