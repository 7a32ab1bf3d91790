import { excerpt, markWords } from "@/arabic/mark-words";
import { endOfDay, startOfDay } from "@/arabic/days";
import type { Edition } from "@/domain/edition";
import type { SearchHit, SearchPage } from "@/domain/search";
import { selectRows, sql } from "@/newsroom/database/rows";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { bodyText } from "@/newsroom/search/body-text";
import { authorLabel, type Match, sectionLabel } from "@/newsroom/search/match";
import { openEngine } from "@/newsroom/search/open-engine";
import { keyRange } from "@/newsroom/search/story-key";
import { dependOn } from "@/press/dependencies";
import { cardFields, findCards, publishedIn, toCards } from "../cards";
import { inOrder } from "../ids";
import { loadSections } from "../load";
import { cleanText } from "../picture";
import { findIds, mostFound } from "./find-ids";
import { loadSearchAuthors } from "./list-choices";
import type { Asked } from "./read-fields";
import { suggestSpellings } from "./suggest";

const pageLength = 20;
const latestLength = 5;

type Place = { edition: Edition; timeZone: string };

/** The stories that a reader asked for; `null` for a page past the last one, and for a filter that there is none of. */
export async function searchStories(asked: Asked, { edition, timeZone }: Place): Promise<SearchPage | null> {
  dependOn(`search:${edition}`);
  const filters = await toFilters(asked, edition);
  if (asked.page === null || filters === null) return null;
  const { question, fields, from, to, page } = asked;
  const engine = openEngine(await openNewsroom());
  const range = keyRange(
    edition,
    from === null ? null : startOfDay(from, timeZone),
    to === null ? null : endOfDay(to, timeZone) - 1,
  );
  const window = { limit: pageLength, offset: (page - 1) * pageLength };
  const found = await findIds(engine, { question, filters, range, sort: fields.sort, window });
  const { ids, some } = found;
  const total = Math.min(found.total, mostFound);
  if (page > 1 && ids.length === 0) return null;
  return {
    hits: await toHits(ids, asked, edition),
    total,
    more: found.total > mostFound,
    some,
    page,
    pages: Math.max(1, Math.ceil(total / pageLength)),
    spellings: total === 0 || some ? await suggestSpellings(engine, edition, fields.q) : [],
    latest: total === 0 ? await findLatest(edition) : [],
  };
}

async function toFilters({ fields }: Asked, edition: Edition): Promise<Match[] | null> {
  const filters: Match[] = [];
  if (fields.section !== "") {
    const section = (await loadSections(edition)).find(({ slug }) => slug === fields.section);
    if (!section) return null;
    filters.push({ kind: "label", label: sectionLabel(section.id) });
  }
  if (fields.author !== "") {
    const author = (await loadSearchAuthors(edition)).find(({ slug }) => slug === fields.author);
    if (!author) return null;
    filters.push({ kind: "label", label: authorLabel(author.id) });
  }
  return filters;
}

async function toHits(ids: number[], { question }: Asked, edition: Edition): Promise<SearchHit[]> {
  if (ids.length === 0) return [];
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "articles",
    where: publishedIn(edition, { id: { in: ids } }),
    sort: "id",
    depth: 0,
    pagination: false,
    select: cardFields,
  });
  const bodies = await readBodies(ids);
  const articles = inOrder(ids, docs);
  // Results are read, not looked at: without pictures they are light.
  const cards = await toCards(
    articles.map((article) => ({ ...article, leadImage: null })),
    edition,
  );
  return cards.map((story) => {
    const text = [story.standfirst, cleanText(bodyText(bodies.get(story.id)))].filter(Boolean).join(" ");
    return { story, title: markWords(story.title, question), excerpt: excerpt(text, question) };
  });
}

/** Bodies as they are stored: Payload would look into every paragraph of twenty stories. */
async function readBodies(ids: number[]): Promise<Map<number, unknown>> {
  const rows = await selectRows<{ id: number; body: string | null }>(
    await openNewsroom(),
    sql`SELECT id, body FROM articles WHERE id IN ${ids}`,
  );
  return new Map(rows.map(({ id, body }) => [id, body === null ? null : JSON.parse(body)]));
}

function findLatest(edition: Edition) {
  dependOn(`latest:${edition}`);
  return findCards({ edition, limit: latestLength });
}
