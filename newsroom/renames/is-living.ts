import type { Payload, Where } from "payload";

const lists = { section: "sections", tag: "tags", author: "authors" } as const;
const list = /^(?:\/en)?\/(section|tag|author)\/([^/]+)$/;
const story = /^(?:\/en)?\/news\/([1-9]\d{0,14})(?:\/|$)/;
const page = /^(\/en)?\/([^/]+)$/;
const own = /^(?:\/|\/en|(?:\/en)?\/(?:archive|corrections|donate|feed\.xml|feed\.json|saved|search))$/;

/** Whether readers find something of the newsroom's at a path, spelled as redirects are. */
export async function isLiving(newsroom: Payload, path: string): Promise<boolean> {
  if (own.test(path)) return true;
  const [, kind, slug] = list.exec(path) ?? [];
  if (kind === "section" || kind === "tag" || kind === "author") {
    return some(newsroom, lists[kind], { slug: { equals: decodeURIComponent(slug ?? "") } });
  }
  const [, id] = story.exec(path) ?? [];
  if (id) return some(newsroom, "articles", { and: [{ id: { equals: Number(id) } }, published] });
  const [, english, address] = page.exec(path) ?? [];
  if (!address) return false;
  const language: Where = { language: { equals: english ? "en" : "ar" } };
  return some(newsroom, "pages", { and: [{ slug: { equals: decodeURIComponent(address) } }, language, published] });
}

const published: Where = { _status: { equals: "published" } };

async function some(
  newsroom: Payload,
  collection: "sections" | "tags" | "authors" | "articles" | "pages",
  where: Where,
): Promise<boolean> {
  return (await newsroom.count({ collection, where })).totalDocs > 0;
}
