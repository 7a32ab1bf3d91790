import type { Payload } from "payload";
import sharp from "sharp";
import { authors } from "./authors";
import { fillCampaigns } from "./campaigns";
import type { DemoPicture, DemoTerm } from "./edition";
import { fillGlobals } from "./fill-globals";
import { fillStories } from "./fill-stories";
import { pages } from "./pages";
import { englishWords } from "./pictures/english-words";
import { demoPictures } from "./pictures/pictures";
import { sections, series, tags } from "./terms";
import { toLexical } from "./to-lexical";

/** Ids of everything that the demo edition has brought, by its keys. */
export type Filled = Record<"pictures" | "sections" | "tags" | "authors" | "series" | "stories", Map<string, number>>;

/** Fills the newsroom with the demo edition. `report` hears a line now and then. */
export async function fillDemo(newsroom: Payload, report: (line: string) => void): Promise<void> {
  report(`drawing ${demoPictures.length} pictures`);
  const pictures = await fillPictures(newsroom);
  const filled: Filled = {
    pictures,
    sections: await fillSections(newsroom),
    tags: await fillTags(newsroom),
    authors: await fillAuthors(newsroom),
    series: await fillSeries(newsroom),
    stories: new Map(),
  };
  report("setting the stories");
  await fillStories(newsroom, filled);
  await fillPages(newsroom, filled);
  await fillGlobals(newsroom, filled);
  await fillCampaigns(newsroom);
}

/** Two pictures at a time: encoding one leaves a core idle. */
async function fillPictures(newsroom: Payload): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const waiting = [...demoPictures];
  const work = async () => {
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
      ids.set(picture.key, await fillPicture(newsroom, picture));
    }
  };
  await Promise.all([work(), work()]);
  return ids;
}

async function fillPicture(newsroom: Payload, { key, svg, alt, caption, credit, focal }: DemoPicture): Promise<number> {
  const data = await sharp(Buffer.from(svg)).jpeg({ quality: 92 }).toBuffer();
  const file = { data, mimetype: "image/jpeg", name: `${key}.jpg`, size: data.length };
  const point = focal ? { focalX: focal.x, focalY: focal.y } : {};
  const picture = { alt, caption, credit, license: "own", demo: true, ...point } as const;
  const { id } = await newsroom.create({ collection: "media", data: picture, file });
  const english = englishWords[key];
  if (english) await newsroom.update({ collection: "media", id, locale: "en", data: english });
  return id;
}

async function fillSections(newsroom: Payload): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [index, { key, slug, ar, en }] of sections.entries()) {
    const data = { name: ar, slug, order: index + 1, demo: true };
    const { id } = await newsroom.create({ collection: "sections", locale: "ar", data });
    await newsroom.update({ collection: "sections", id, locale: "en", data: { name: en } });
    ids.set(key, id);
  }
  return ids;
}

async function fillTags(newsroom: Payload): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const { key, slug, ar, en } of tags satisfies DemoTerm[]) {
    const { id } = await newsroom.create({ collection: "tags", locale: "ar", data: { name: ar, slug, demo: true } });
    await newsroom.update({ collection: "tags", id, locale: "en", data: { name: en } });
    ids.set(key, id);
  }
  return ids;
}

async function fillAuthors(newsroom: Payload): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const { key, slug, ar, en, bioAr, bioEn } of authors) {
    const data = { name: ar, bio: bioAr, slug, demo: true };
    const { id } = await newsroom.create({ collection: "authors", locale: "ar", data });
    await newsroom.update({ collection: "authors", id, locale: "en", data: { name: en, bio: bioEn } });
    ids.set(key, id);
  }
  return ids;
}

async function fillSeries(newsroom: Payload): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const { key, ar, en } of series) {
    const { id } = await newsroom.create({ collection: "series", locale: "ar", data: { name: ar, demo: true } });
    await newsroom.update({ collection: "series", id, locale: "en", data: { name: en } });
    ids.set(key, id);
  }
  return ids;
}

async function fillPages(newsroom: Payload, ids: Filled): Promise<void> {
  for (const [index, { slug, language, title, body }] of pages.entries()) {
    const text = toLexical(body, ids, language === "ar" ? "rtl" : "ltr");
    const data = { title, slug, language, body: text, order: index + 1, demo: true, _status: "published" } as const;
    await newsroom.create({ collection: "pages", data });
  }
}
