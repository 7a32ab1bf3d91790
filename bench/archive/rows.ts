import { beginning, type Entry as Event, hashEntry } from "@/newsroom/audit/chain";
import { listsOf } from "@/newsroom/lists/list-names";
import { colleague } from "./staff";
import type { ArchiveStory } from "./stories";
import type { Row, Table } from "./writer";

/** Collects rows by table; all rows of a table have the same columns. */
export class Rows {
  readonly #tables = new Map<string, Row[]>();

  add(table: string, ...rows: Row[]): void {
    const known = this.#tables.get(table) ?? [];
    known.push(...rows);
    this.#tables.set(table, known);
  }

  list(): Table[] {
    return [...this.#tables].map(([name, rows]) => {
      const columns = Object.keys(rows[0] ?? {});
      return { name, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
    });
  }
}

/** Everything that the newsroom keeps of a story that was written and published in one step, besides the index of search. */
export function addStory(rows: Rows, story: ArchiveStory, previousEvent: string): string {
  const { id, publishedAt } = story;
  const article = articleOf(story);
  rows.add("articles", { id, ...article });
  addVersion(rows, story, article, { id, latest: true });
  for (const relation of relationsOf(story)) rows.add("articles_rels", relation);
  for (const [at, correction] of story.corrections.entries()) {
    const { id: uuid, kind, at: time, text } = correction;
    const said = { _order: at + 1, _parent_id: id, at: time, text, kind, by: null, shown_at: time };
    rows.add("articles_corrections", { ...said, id: uuid });
    rows.add("_articles_v_version_corrections", { ...said, _uuid: uuid });
  }
  const named = { ...story, language: story.edition };
  rows.add("listings", ...listsOf(named).map((list) => ({ list, at: publishedAt, article_id: id })));
  rows.add("story_steps", {
    article_id: id,
    number: 1,
    deed: "publish",
    stage: "draft",
    by_id: story.owner,
    by_name: colleague(story.owner).name,
    note: null,
    at: publishedAt,
  });
  return addEvent(rows, story, previousEvent, '{"published":true}');
}

/** A story as it was saved several times before it was published. @param count how often */
export function addEarlierVersions(rows: Rows, story: ArchiveStory, count: number): void {
  for (let number = 0; number < count; number += 1) {
    const at = new Date(Date.parse(story.publishedAt) - (count - number) * minutesApart * 60_000).toISOString();
    const article = { ...draftOf(story), updated_at: at };
    addVersion(rows, story, article, { id: firstEarlier + story.id * mostEarlier + number, latest: false });
  }
}

/** Everything that the newsroom keeps of a story that nobody has published. */
export function addDraft(rows: Rows, story: ArchiveStory, previousEvent: string): string {
  const { id } = story;
  const article = draftOf(story);
  rows.add("articles", { id, ...article });
  addVersion(rows, story, article, { id, latest: true });
  for (const relation of relationsOf(story)) rows.add("articles_rels", relation);
  return addEvent(rows, story, previousEvent, null);
}

/** Numbers of earlier versions begin where those of no story's newest version reach. */
const firstEarlier = 100_000_000;
const mostEarlier = 10;
const minutesApart = 20;

function addVersion(rows: Rows, story: ArchiveStory, article: Row, { id, latest }: { id: number; latest: boolean }) {
  const versioned = Object.entries(article).map(([column, cell]) => [`version_${column}`, cell] as const);
  const at = article["updated_at"] ?? null;
  rows.add("_articles_v", {
    id,
    parent_id: story.id,
    ...Object.fromEntries(versioned),
    created_at: at,
    updated_at: at,
    snapshot: null,
    published_locale: null,
    latest,
    autosave: false,
  });
  for (const relation of relationsOf(story))
    rows.add("_articles_v_rels", { ...relation, parent_id: id, path: `version.${relation.path}` });
}

function draftOf(story: ArchiveStory): Row {
  return { ...articleOf(story), published_at: null, first_published_at: null, revised_at: null, _status: "draft" };
}

function articleOf(story: ArchiveStory): Row {
  const { publishedAt, corrections } = story;
  return {
    title: story.title,
    kicker: story.kicker,
    standfirst: story.standfirst,
    lead_image_id: story.leadImage,
    lead_caption: null,
    body: JSON.stringify(story.body),
    language: story.edition,
    section_id: story.section,
    series_id: story.series,
    byline_note: null,
    dateline: story.dateline,
    published_at: publishedAt,
    slug: story.slug,
    hide_giving: false,
    owner_id: story.owner,
    first_published_at: publishedAt,
    revised_at: corrections[0]?.at ?? null,
    demo: false,
    updated_at: story.updatedAt,
    created_at: publishedAt,
    _status: "published",
    withdrawal_note: null,
    withdrawal_at: null,
    withdrawal_by: null,
    stage: "draft",
    embargo_until: null,
  };
}

function relationsOf(story: ArchiveStory) {
  const { id, leadImage, bodyPicture } = story;
  const pictures = [...new Set([leadImage, bodyPicture].filter((picture) => picture !== null))];
  const of = (path: string, column: string, ids: number[]) =>
    ids.map((other, at) => ({
      order: at + 1,
      parent_id: id,
      path,
      tags_id: null,
      authors_id: null,
      articles_id: null,
      media_id: null,
      [column]: other,
    }));
  return [
    ...of("tags", "tags_id", story.tags),
    ...of("authors", "authors_id", story.authors),
    ...of("related", "articles_id", story.related),
    ...of("translations", "articles_id", story.translations),
    ...of("pictures", "media_id", pictures),
  ];
}

/** The line of the log of deeds; its hash is what the next one is chained to. */
function addEvent(
  rows: Rows,
  { id, title, owner, publishedAt }: ArchiveStory,
  previous: string,
  details: string | null,
): string {
  const event: Event = {
    at: publishedAt,
    action: "create",
    result: "ok",
    person: owner,
    personName: colleague(owner).name,
    collection: "articles",
    target: String(id),
    title,
    fields: null,
    details,
    address: null,
    browser: null,
  };
  const hash = hashEntry(previous || beginning, event);
  const { personName, ...rest } = event;
  rows.add("events", { ...rest, person_name: personName, previous: previous || beginning, hash });
  return hash;
}
