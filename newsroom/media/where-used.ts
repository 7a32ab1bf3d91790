import type { CollectionSlug, Payload, PayloadRequest, Where } from "payload";
import type { Article, Media, Page } from "../payload-types";
import { readId } from "./find-pictures";
import { findPinnedUses } from "./pinned-uses";

export type Use = {
  collection: "articles" | "pages" | "authors" | "site";
  id: number;
  title: string;
  place: "lead" | "body" | "photo" | "logo";
  state: "published" | "draft" | "both" | "scheduled" | "preview" | null;
};

/** Where a picture is used: what whoever asks may see of it, and how many other documents use it. */
export type Uses = { seen: Use[]; hidden: number };

/** Who asks: their user, or nobody for everything. */
type Asker = Pick<PayloadRequest, "user"> | null;

const most = 200;

/** Every story, page, author and setting that uses a picture; drafts too, and words that were pinned for later. */
export async function findUses(newsroom: Payload, id: Media["id"], asker: Asker): Promise<Uses> {
  const all = await findAll(newsroom, id, null);
  if (!asker || all.length === 0) return { seen: all, hidden: 0 };
  const visible = new Set((await findAll(newsroom, id, asker)).map(keyOf));
  const seen = all.filter((use) => visible.has(keyOf(use)));
  return { seen, hidden: all.length - seen.length };
}

async function findAll(newsroom: Payload, id: number, asker: Asker): Promise<Use[]> {
  const [articles, pinned, pages, authors, site] = await Promise.all([
    findDrafted(newsroom, "articles", id, asker),
    findPinned(newsroom, id, asker),
    findDrafted(newsroom, "pages", id, asker),
    newsroom.find({ collection: "authors", where: { photo: { equals: id } }, depth: 0, limit: most, ...as(asker) }),
    newsroom.findGlobal({ slug: "site", depth: 0 }),
  ]);
  return [
    ...articles,
    ...pinned.filter((use) => !articles.some((known) => known.id === use.id)),
    ...pages,
    ...authors.docs.map((author): Use => ({
      collection: "authors",
      id: author.id,
      title: author.name ?? "",
      place: "photo",
      state: null,
    })),
    ...(readId(site.logo) === id
      ? [{ collection: "site", id: 0, title: "", place: "logo", state: null } satisfies Use]
      : []),
  ];
}

/** Uses in what readers see and in the newest draft beside it, told once for each document. */
async function findDrafted(
  newsroom: Payload,
  collection: Extract<CollectionSlug, "articles" | "pages">,
  id: number,
  asker: Asker,
): Promise<Use[]> {
  const where: Where = { pictures: { contains: id } };
  const find = { collection, depth: 0, limit: most, ...as(asker) };
  const [rows, drafts] = await Promise.all([
    newsroom.find({ ...find, where: { and: [where, { _status: { equals: "published" } }] } }),
    newsroom.find({ ...find, where: { and: [where, { _status: { equals: "draft" } }] }, draft: true }),
  ]);
  const uses = new Map<number, Use>();
  for (const doc of rows.docs) uses.set(doc.id, toUse(collection, doc, id, "published"));
  for (const doc of drafts.docs) uses.set(doc.id, toUse(collection, doc, id, uses.has(doc.id) ? "both" : "draft"));
  return [...uses.values()];
}

/** Told for each story once: that it is to be published with the picture weighs more than a link. */
async function findPinned(newsroom: Payload, media: number, asker: Asker): Promise<Use[]> {
  const pinned = await findPinnedUses(newsroom, media);
  const where: Where = { id: { in: pinned.map(({ article }) => article) } };
  const find = { collection: "articles", where, depth: 0, pagination: false, draft: true, select: {} } as const;
  const readable = pinned.length > 0 ? (await newsroom.find({ ...find, ...as(asker) })).docs : [];
  return readable.flatMap(({ id }) => {
    const use = pinned.find(({ article }) => article === id);
    if (!use) return [];
    return {
      collection: "articles" as const,
      id,
      title: use.title,
      place: use.lead ? "lead" : "body",
      state: use.state,
    };
  });
}

function toUse(collection: "articles" | "pages", doc: Article | Page, id: number, state: Use["state"]): Use {
  const lead = "leadImage" in doc && readId(doc.leadImage) === id;
  return { collection, id: doc.id, title: doc.title ?? "", place: lead ? "lead" : "body", state };
}

function as(asker: Asker) {
  return asker ? { overrideAccess: false, user: asker.user } : { overrideAccess: true };
}

function keyOf({ collection, id }: Use): string {
  return `${collection}:${id}`;
}
