import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { SearchChoice } from "@/domain/search";
import { selectRows, sql } from "@/newsroom/database/rows";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { cleanText } from "../picture";

const mostAuthors = 300;

type Row = { id: number; slug: string; name: string | null; arabic: string | null };

/** Everybody who may have written something; read once for each render, and past Payload: there may be thousands. */
export const loadSearchAuthors = cache(async (edition: Edition) => {
  dependOn("authors");
  const rows = await selectRows<Row>(
    await openNewsroom(),
    sql`SELECT authors.id, authors.slug, own.name, arabic.name AS arabic FROM authors
      LEFT JOIN authors_locales own ON own._parent_id = authors.id AND own._locale = ${edition}
      LEFT JOIN authors_locales arabic ON arabic._parent_id = authors.id AND arabic._locale = 'ar'`,
  );
  return rows.map(({ id, slug, name, arabic }) => ({ id, slug, name: cleanText(name) ?? cleanText(arabic) ?? slug }));
});

/** The authors that the form offers. */
export async function listSearchAuthors(edition: Edition): Promise<SearchChoice[]> {
  const authors = await loadSearchAuthors(edition);
  const { compare } = new Intl.Collator(edition);
  const named = authors.toSorted((one, other) => compare(one.name, other.name));
  return named.slice(0, mostAuthors).map(({ slug, name }) => ({ slug, name }));
}
