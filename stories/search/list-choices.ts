import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { SearchChoice } from "@/domain/search";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { cleanText } from "../picture";

const mostAuthors = 300;

/** Everybody who may have written something, by name; read once for each render. */
export const loadSearchAuthors = cache(async (edition: Edition) => {
  dependOn("authors");
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "authors",
    locale: edition,
    depth: 0,
    pagination: false,
    select: { name: true, slug: true },
  });
  return docs.map(({ id, slug, name }) => ({ id, slug, name: cleanText(name) ?? slug }));
});

/** The authors that the form offers. */
export async function listSearchAuthors(edition: Edition): Promise<SearchChoice[]> {
  const authors = await loadSearchAuthors(edition);
  const named = authors.toSorted((one, other) => one.name.localeCompare(other.name, edition));
  return named.slice(0, mostAuthors).map(({ slug, name }) => ({ slug, name }));
}
