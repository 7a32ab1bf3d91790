import { body, paragraph } from "../fixtures/lexical";
import { jpeg } from "../fixtures/pictures";
import { type Edition, newStory } from "./edition";
import type { Doc, NewsroomClient } from "./newsroom-client";
import type { Random } from "./random";

type Edit = (newsroom: NewsroomClient, edition: Edition, random: Random) => Promise<unknown>;

const collections = {
  stories: "articles",
  tags: "tags",
  sections: "sections",
  authors: "authors",
  series: "series",
  pictures: "media",
};

/** Changes a random document of one kind and remembers what became of it. */
function change(kind: keyof typeof collections, how: Change): Edit {
  const collection = collections[kind];
  return async (newsroom, edition, random) => {
    const doc = random.one(edition[kind]);
    const query = how.draft ? "?draft=true" : "";
    const changed = await newsroom.change(`${collection}/${doc.id}${query}`, how.to(random, edition, doc));
    if (!how.draft) edition[kind][edition[kind].indexOf(doc)] = changed;
  };
}

type Change = { to: (random: Random, edition: Edition, doc: Doc) => object; draft?: boolean };

const idsOf = (docs: Doc[]) => docs.map(({ id }) => id);
const others = (docs: Doc[], doc: Doc) => docs.filter(({ id }) => id !== doc.id);
const published = { _status: "published" };

/** A link to another story inside a body. */
function bodyWithLink(random: Random, to: Doc) {
  const link = {
    type: "link",
    version: 3,
    format: "",
    indent: 0,
    direction: "rtl",
    id: random.word(),
    fields: { linkType: "internal", newTab: false, url: null, doc: { relationTo: "articles", value: to.id } },
    children: [{ type: "text", version: 1, text: random.word(), format: 0, style: "", mode: "normal", detail: 0 }],
  };
  return body(paragraph(random.word()), { ...paragraph(""), children: [link] });
}

/** Every way in which the newsroom changes what readers see, and a few in which it must not. */
export const edits = {
  "create a story": async (newsroom, edition, random) => {
    edition.stories.push(await newsroom.create("articles", newStory(edition, random)));
  },
  "create an English story": async (newsroom, edition, random) => {
    edition.stories.push(await newsroom.create("articles", newStory(edition, random, { language: "en" })));
  },
  "create a draft": async (newsroom, edition, random) => {
    const draft = newStory(edition, random, { _status: "draft" });
    edition.stories.push(await newsroom.create("articles?draft=true", draft));
  },
  "write on without publishing": change("stories", { draft: true, to: (random) => ({ title: random.word() }) }),
  "edit a headline": change("stories", { to: (random) => ({ title: random.word(), ...published }) }),
  "edit a body": change("stories", {
    to: (random, { stories }, doc) => ({
      body: bodyWithLink(random, random.one([...others(stories, doc), doc])),
      ...published,
    }),
  }),
  "change a picture": change("stories", {
    to: (random, { pictures }) => ({ leadImage: random.one([...idsOf(pictures), null]), ...published }),
  }),
  retag: change("stories", { to: (random, { tags }) => ({ tags: idsOf(random.some(tags, 2)), ...published }) }),
  "change authors": change("stories", {
    to: (random, { authors }) => ({ authors: idsOf(random.some(authors, 2)), ...published }),
  }),
  "change a section": change("stories", {
    to: (random, { sections }) => ({ section: random.one(sections).id, ...published }),
  }),
  "change the date": change("stories", {
    to: (random) => ({ publishedAt: new Date(1.7e12 + random.next() * 1e10).toISOString(), ...published }),
  }),
  "rename an address": change("stories", { to: (random) => ({ slug: random.word(), ...published }) }),
  relate: change("stories", {
    to: (random, { stories }, doc) => ({ related: idsOf(random.some(others(stories, doc), 3)), ...published }),
  }),
  translate: change("stories", {
    to: (random, { stories }, doc) => ({ translations: idsOf(random.some(others(stories, doc), 2)), ...published }),
  }),
  // What was published stays: there is only more and more of it.
  correct: async (newsroom, { stories }, random) => {
    const { id } = random.one(stories);
    const [story] = await newsroom.list(`articles?limit=1&depth=0&where[id][equals]=${id}`);
    const before = story?.corrections ?? [];
    const kind = random.one(["correction", "clarification", "update", "retraction"]);
    const corrections = [...before, { kind, at: new Date().toISOString(), text: random.word() }];
    await newsroom.change(`articles/${id}`, { corrections, ...published });
  },
  "join a series": change("stories", {
    to: (random, { series }) => ({ series: random.one([...idsOf(series), null]), ...published }),
  }),
  "name a series": change("series", { to: (random) => ({ name: random.word() }) }),
  "delete a series": async (newsroom, { series }, random) => {
    const doc = random.one(series);
    await newsroom.delete(`series/${doc.id}`);
    series[series.indexOf(doc)] = await newsroom.create("series", { name: random.word() });
  },
  "change a language": change("stories", { to: (random) => ({ language: random.one(["ar", "en"]), ...published }) }),
  unpublish: change("stories", { to: () => ({ _status: "draft" }) }),
  publish: change("stories", { to: () => published }),
  "delete a story": async (newsroom, edition, random) => {
    if (edition.stories.length < 4) return;
    const doc = random.one(edition.stories);
    await newsroom.delete(`articles/${doc.id}`);
    edition.stories.splice(edition.stories.indexOf(doc), 1);
  },
  "set the front page": (newsroom, { stories, sections }, random) => {
    const language = random.one(["ar", "en"]);
    const own = stories.filter((story) => story.language === language);
    const picks = idsOf(random.some(own, 3));
    const front = { lead: random.one([...idsOf(own), null]), picks, sections: idsOf(random.some(sections, 2)) };
    return newsroom.setGlobal("front", front, language);
  },
  "set breaking news": (newsroom, { stories }, random) =>
    newsroom.setGlobal("breaking", { text: random.one([random.word(), ""]), article: random.one(stories).id }),
  "change the site": (newsroom, _edition, random) =>
    newsroom.setGlobal("site", { tagline: random.word() }, random.one(["ar", "en"])),
  "name a section": change("sections", { to: (random) => ({ name: random.word() }) }),
  "move a section": change("sections", { to: (random) => ({ order: Math.floor(random.next() * 200) }) }),
  "name a tag": change("tags", { to: (random) => ({ name: random.word() }) }),
  "move a tag": change("tags", { to: (random) => ({ slug: random.word() }) }),
  "name an author": change("authors", { to: (random) => ({ name: random.word(), bio: random.word() }) }),
  "photograph an author": change("authors", {
    to: (random, { pictures }) => ({ photo: random.one([...idsOf(pictures), null]) }),
  }),
  "caption a picture": change("pictures", { to: (random) => ({ caption: random.word(), alt: random.word() }) }),
  "replace a file": async (newsroom, { pictures }, random) => {
    const doc = random.one(pictures);
    pictures[pictures.indexOf(doc)] = await newsroom.replaceFile(doc.id, await jpeg());
  },
  "delete a tag": async (newsroom, { tags }, random) => {
    if (tags.length < 2) return;
    const doc = random.one(tags);
    await newsroom.delete(`tags/${doc.id}`);
    tags.splice(tags.indexOf(doc), 1);
  },
  "make a tag": async (newsroom, { tags }, random) => {
    tags.push(await newsroom.create("tags", { name: random.word(), slug: random.word() }));
  },
  "make a page": async (newsroom, edition, random) => {
    const page = { title: random.word(), slug: random.word(), body: body(paragraph(random.word())), ...published };
    edition.pages.push(await newsroom.create("pages", page));
  },
  "write on a page without publishing": async (newsroom, edition, random) => {
    const [page] = await newsroom.list("pages?limit=1&depth=0");
    if (page) await newsroom.change(`pages/${page.id}?draft=true`, { title: random.word() });
  },
  "edit a page": async (newsroom, _edition, random) => {
    const page = random.one(await newsroom.list("pages?limit=10&depth=0"));
    await newsroom.change(`pages/${page.id}`, { body: body(paragraph(random.word())), ...published });
  },
  "lead an address elsewhere": async (newsroom, edition, random) => {
    const from = `/${random.word()}`;
    edition.paths.add(encodeURI(from));
    edition.redirects.push(await newsroom.create("redirects", { from, to: random.one(["/about", "/donate"]) }));
  },
  "forget an address": async (newsroom, edition) => {
    const doc = edition.redirects.pop();
    if (doc) await newsroom.delete(`redirects/${doc.id}`);
  },
} satisfies Record<string, Edit>;

export type EditName = keyof typeof edits;

export const editNames = Object.keys(edits).filter((name): name is EditName => name in edits);
