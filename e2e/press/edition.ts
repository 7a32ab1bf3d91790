import { body, paragraph } from "../fixtures/lexical";
import { jpeg } from "../fixtures/pictures";
import type { Doc, NewsroomClient } from "./newsroom-client";
import type { Random } from "./random";

/** What the test has made in a newsroom, and every address that could ever show it. */
export type Edition = {
  stories: Doc[];
  tags: Doc[];
  sections: Doc[];
  authors: Doc[];
  pictures: Doc[];
  pages: Doc[];
  redirects: Doc[];
  series: Doc[];
  paths: Set<string>;
};

const fixed = [
  "/",
  "/en",
  "/about",
  "/en/about",
  "/donate",
  "/archive",
  "/en/archive",
  "/corrections",
  "/en/corrections",
];

/** Months in which dated stories lie, on any newsroom's clocks. */
const months = ["2023/11", "2023/12", "2024/01", "2024/02", "2024/03"];
/** So many old stories lie under the first section, tag and author that their lists have three pages. */
const backdrop = 42;
const forPrograms = [
  "/feed.xml",
  "/en/feed.json",
  "/robots.txt",
  "/sitemap.xml",
  "/sitemaps/lists.xml",
  "/sitemaps/tags-1.xml",
  "/sitemaps/authors-1.xml",
  "/sitemaps/news.xml",
  // The months in which the edits put stories.
  "/sitemaps/2023-11.xml",
  "/sitemaps/2024-01.xml",
  "/sitemaps/2024-03.xml",
];

/** Makes a few of everything, so that each edit finds something to change. */
export async function makeEdition(newsroom: NewsroomClient, random: Random): Promise<Edition> {
  const edition: Edition = {
    stories: [],
    tags: [],
    sections: [],
    authors: [],
    pictures: [],
    pages: [],
    redirects: [],
    series: [],
    paths: new Set([...fixed, ...forPrograms, thisMonth()]),
  };
  const named = () => ({ name: random.word(), slug: random.word() });
  for (const kind of ["tags", "sections", "authors"] as const) {
    for (let made = 0; made < 2; made += 1) edition[kind].push(await newsroom.create(kind, named()));
  }
  for (let made = 0; made < 2; made += 1) edition.series.push(await newsroom.create("series", { name: random.word() }));
  for (let made = 0; made < 2; made += 1) {
    edition.pictures.push(await newsroom.upload(await jpeg(), { alt: random.word(), caption: random.word() }));
  }
  const [demo] = await newsroom.list("articles?where[_status][equals]=published&limit=1&depth=0");
  if (demo) edition.stories.push(demo);
  for (const language of ["ar", "ar", "en"]) {
    edition.stories.push(await newsroom.create("articles", newStory(edition, random, { language })));
  }
  await makeBackdrop(newsroom, edition, random);
  for (const month of months) for (const prefix of ["", "/en"]) edition.paths.add(`${prefix}/archive/${month}`);
  edition.paths.add("/archive/2023/12/page/2");
  for (const [kind, docs] of Object.entries({
    section: edition.sections,
    tag: edition.tags,
    author: edition.authors,
  })) {
    for (const page of [2, 3, 4]) edition.paths.add(`/${kind}/${encodeURIComponent(docs[0]?.slug ?? "")}/page/${page}`);
  }
  notePaths(edition);
  return edition;
}

function thisMonth(): string {
  return `/sitemaps/${new Date().toISOString().slice(0, 7)}.xml`;
}

/** Old stories that no edit touches: what the others do moves them from page to page. */
async function makeBackdrop(newsroom: NewsroomClient, edition: Edition, random: Random): Promise<void> {
  const first = (docs: Doc[]) => docs[0]?.id ?? 0;
  for (let made = 0; made < backdrop; made += 1) {
    const where = { section: first(edition.sections), tags: [first(edition.tags)], authors: [first(edition.authors)] };
    const publishedAt = new Date(1.7e12 + random.next() * 1e10).toISOString();
    await newsroom.create("articles", newStory(edition, random, { ...where, publishedAt, leadImage: null }));
  }
}

/** A published story with a little of everything. */
export function newStory(edition: Edition, random: Random, changes: object = {}): object {
  return {
    title: `خبر ${random.word()} ${random.word()}`,
    standfirst: random.word(),
    language: "ar",
    section: random.one(edition.sections).id,
    tags: random.some(edition.tags, 2).map(({ id }) => id),
    authors: random.some(edition.authors, 1).map(({ id }) => id),
    leadImage: random.some(edition.pictures, 1)[0]?.id ?? null,
    body: body(paragraph(random.word())),
    _status: "published",
    ...changes,
  };
}

/** Remembers where readers find everything now; where they found it before stays on the list. */
export function notePaths(edition: Edition): void {
  for (const { id, slug, language } of edition.stories) {
    edition.paths.add(`/card/${id}.png`);
    edition.paths.add(
      `${language === "en" ? "/en" : ""}/news/${id}/${encodeURIComponent(slug ?? "")}`.replace(/\/$/, ""),
    );
  }
  for (const [kind, docs] of [
    ["section", edition.sections],
    ["tag", edition.tags],
    ["author", edition.authors],
  ] as const) {
    for (const { slug } of docs) {
      edition.paths.add(`/${kind}/${encodeURIComponent(slug ?? "")}`);
      edition.paths.add(`/${kind}/${encodeURIComponent(slug ?? "")}/feed.${kind === "tag" ? "json" : "xml"}`);
    }
  }
  for (const { slug } of edition.tags.slice(0, 1)) edition.paths.add(`/en/tag/${encodeURIComponent(slug ?? "")}`);
  for (const { slug } of edition.pages) edition.paths.add(`/${encodeURIComponent(slug ?? "")}`);
  for (const { filename } of edition.pictures) if (filename) edition.paths.add(`/media/${filename}`);
}
