import { listPath, storyPath } from "@/domain/paths";
import type { Row } from "../writer";

type Read = (sql: string) => Promise<Row[]>;

/** Addresses of what stands at the beginning and at the end of an archive. */
export type Facts = { pages: { name: string; path: string }[]; newest: number; middle: number };

const perPage = 20;

/** Reads from the database where the newest, the oldest, the commonest and the rarest of an archive stands. */
export async function readFacts(read: Read): Promise<Facts> {
  const one = async (sql: string) => (await read(sql))[0] ?? {};
  const story = async (order: string, offset = 0) => {
    const found = await one(`SELECT id, slug, language FROM articles WHERE _status = 'published' AND language = 'ar'
      ORDER BY published_at ${order} LIMIT 1 OFFSET ${offset}`);
    return { id: Number(found["id"]), path: storyPath("ar", Number(found["id"]), String(found["slug"])) };
  };
  const listed = async (kind: "section" | "tag" | "author", order: "ASC" | "DESC") => {
    const { list, n } = await one(`SELECT list, count(*) AS n FROM listings
      WHERE list LIKE '${kind}:%:ar' GROUP BY list ORDER BY n ${order}, list LIMIT 1`);
    const id = Number(String(list).split(":")[1]);
    const { slug } = await one(`SELECT slug FROM ${kind}s WHERE id = ${id}`);
    return { path: listPath("ar", kind, String(slug)), pages: Math.ceil(Number(n) / perPage) };
  };
  const { n } = await one("SELECT count(*) AS n FROM articles WHERE _status = 'published'");
  const { at } = await one("SELECT max(published_at) AS at FROM articles WHERE _status = 'published'");
  const { k } = await one(`SELECT count(*) AS k FROM articles_corrections
    JOIN articles ON articles.id = _parent_id WHERE language = 'ar'`);
  const last = new Date(at === undefined ? 0 : String(at));
  const month = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth())).toISOString().slice(0, 7);
  const [newest, middle, oldest] = [
    await story("DESC"),
    await story("DESC", Math.floor(Number(n) * 0.4)),
    await story("ASC"),
  ];
  const [section, tag, rare, author] = [
    await listed("section", "DESC"),
    await listed("tag", "DESC"),
    await listed("tag", "ASC"),
    await listed("author", "DESC"),
  ];
  const deep = (list: { path: string; pages: number }) => `${list.path}${list.pages > 1 ? `/page/${list.pages}` : ""}`;
  return {
    newest: newest.id,
    middle: middle.id,
    pages: [
      { name: "front page", path: "/" },
      { name: "front page in English", path: "/en" },
      { name: "story, the newest", path: newest.path },
      { name: "story, in the middle", path: middle.path },
      { name: "story, the oldest", path: oldest.path },
      { name: "largest section", path: section.path },
      { name: "largest section, last page", path: deep(section) },
      { name: "commonest tag", path: tag.path },
      { name: "commonest tag, last page", path: deep(tag) },
      { name: "rarest tag", path: rare.path },
      { name: "busiest author", path: author.path },
      { name: "busiest author, last page", path: deep(author) },
      { name: "months of the archive", path: "/archive" },
      { name: "a month of the archive", path: `/archive/${month.replace("-", "/")}` },
      { name: "corrections", path: "/corrections" },
      { name: "corrections, last page", path: deep({ path: "/corrections", pages: Math.ceil(Number(k) / perPage) }) },
      { name: "feed", path: "/feed.xml" },
      { name: "feed of the largest section", path: `${section.path}/feed.xml` },
      { name: "feed of the commonest tag", path: `${tag.path}/feed.xml` },
      { name: "feed of the rarest tag", path: `${rare.path}/feed.xml` },
      { name: "feed of the busiest author", path: `${author.path}/feed.xml` },
      { name: "sitemap: index", path: "/sitemap.xml" },
      { name: "sitemap: news", path: "/sitemaps/news.xml" },
      { name: "sitemap: a month", path: `/sitemaps/${month}.xml` },
      { name: "sitemap: lists", path: "/sitemaps/lists.xml" },
      { name: "sitemap: a part of the authors", path: "/sitemaps/authors-1.xml" },
      { name: "sitemap: a part of the tags", path: "/sitemaps/tags-1.xml" },
      { name: "no such story", path: "/news/99999999" },
    ],
  };
}
