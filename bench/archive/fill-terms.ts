import type { Payload } from "payload";
import sharp from "sharp";
import { Rows } from "./rows";
import { listAuthors, listSeries, listTags, sections, sizesFor, type Term } from "./terms";
import type { Writer } from "./writer";

/** Fills in what stories are filed under, and the pictures that they share; all ids count from 1. */
export async function fillTerms(newsroom: Payload, writer: Writer, stories: number) {
  const sizes = sizesFor(stories);
  const tags = listTags(sizes.tags);
  const authors = listAuthors(sizes.authors);
  const now = new Date().toISOString();
  for (const [at, { name, english, slug }] of sections.entries()) {
    const data = { name, slug, order: at + 1 };
    const { id } = await newsroom.create({ collection: "sections", locale: "ar", data });
    await newsroom.update({ collection: "sections", id, locale: "en", data: { name: english ?? name } });
  }
  const rows = new Rows();
  const dates = { demo: false, updated_at: now, created_at: now };
  const add = (table: string, terms: Term[], withSlug: boolean, more = {}) => {
    for (const [at, { name, english, slug }] of terms.entries()) {
      const id = at + 1;
      rows.add(table, { id, ...(withSlug ? { slug } : {}), ...more, ...dates });
      rows.add(`${table}_locales`, { name, _locale: "ar", _parent_id: id });
      if (english !== null) rows.add(`${table}_locales`, { name: english, _locale: "en", _parent_id: id });
    }
  };
  add("tags", tags, true);
  add("authors", authors, true, { photo_id: null });
  add("series", listSeries(sizes.series), false);
  await copyPicture(newsroom, writer, rows, sizes.pictures);
  await writer.write(rows.list(), []);
  return { tags, authors };
}

/** One uploaded picture, and rows for as many others as there should be, whose files there are not: nobody asks for them. */
async function copyPicture(newsroom: Payload, writer: Writer, rows: Rows, count: number): Promise<void> {
  const data = await sharp({ create: { width: 1600, height: 1067, channels: 3, background: "#786450" } })
    .jpeg()
    .toBuffer();
  const file = { data, mimetype: "image/jpeg", name: "picture.jpg", size: data.length };
  const words = { alt: "جسر على نهر عند الغروب", caption: "الجسر قبل فتحه", credit: "ورق", license: "own" } as const;
  const { id, filename } = await newsroom.create({ collection: "media", data: words, file });
  const base = filename?.replace(/\.jpg$/, "") ?? "";
  const [picture = {}] = await writer.read(`SELECT * FROM media WHERE id = ${id}`);
  for (let copy = id + 1; copy <= count; copy += 1) {
    const name = copy.toString(16).padStart(base.length, "0");
    const renamed = Object.entries(picture).map(([column, cell]) => [
      column,
      typeof cell === "string" ? cell.replace(base, name) : cell,
    ]);
    rows.add("media", { ...Object.fromEntries(renamed), id: copy, public: true });
    rows.add("media_locales", {
      alt: words.alt,
      caption: words.caption,
      credit: words.credit,
      _locale: "ar",
      _parent_id: copy,
    });
  }
}
