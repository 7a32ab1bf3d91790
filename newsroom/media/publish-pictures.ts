import type { PayloadRequest, Where } from "payload";

/**
 * Makes pictures public that a published story or page, an author or the site shows, and private all others.
 * Reader pages and the API give strangers public pictures only.
 */
export async function publishPictures(ids: Iterable<number>, req: PayloadRequest): Promise<void> {
  for (const id of new Set(ids)) {
    const isPublic = await isShown(id, req);
    await req.payload.db.updateOne({
      collection: "media",
      where: { and: [{ id: { equals: id } }, { public: { not_equals: isPublic } }] },
      data: { public: isPublic },
      req,
    });
  }
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
