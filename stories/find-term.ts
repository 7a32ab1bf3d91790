import type { Edition } from "@/domain/edition";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { listPath } from "./addresses";
import { cleanText } from "./picture";

const collections = { section: "sections", tag: "tags", author: "authors" } as const;

/** What a list of stories may be of. */
export type TermKind = keyof typeof collections;

type Term = { id: number; name: string; path: string };

/** A section, tag or author by its slug; `null` for an unknown one. */
export async function findTerm(edition: Edition, kind: TermKind, slug: string): Promise<Term | null> {
  const collection = collections[kind];
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection,
    where: { slug: { equals: slug } },
    locale: edition,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { name: true, slug: true },
  });
  const [term] = docs;
  dependOn(term ? `${kind}:${term.id}` : collection);
  if (!term) return null;
  return { id: term.id, name: cleanText(term.name) ?? term.slug, path: listPath(edition, kind, term.slug) };
}
