import { slugFromTitle } from "@/arabic/slug";
import type { Edition } from "@/domain/edition";
import type { DemoBlock } from "@/newsroom/demo/edition";
import { toLexical } from "@/newsroom/demo/to-lexical";
import type { Article } from "@/newsroom/payload-types";
import { type Correction, makeCorrection } from "./corrections";
import { type Random, startRandom } from "./random";
import { staffCount } from "./staff";
import { sections, sizesFor } from "./terms";
import { parts } from "./words/arabic";
import { headline, sentence } from "./words/sentences";
import { zipf } from "./zipf";

/** A published story with the ids of all that it names. Ids of terms and pictures count from 1. */
export type ArchiveStory = {
  id: number;
  edition: Edition;
  title: string;
  slug: string;
  kicker: string | null;
  standfirst: string;
  dateline: string | null;
  body: NonNullable<Article["body"]>;
  section: number;
  series: number | null;
  tags: number[];
  authors: number[];
  leadImage: number | null;
  bodyPicture: number | null;
  related: number[];
  translations: number[];
  corrections: Correction[];
  owner: number;
  publishedAt: string;
  updatedAt: string;
};

type Options = { stories: number; end: number };

/** Ten years of 200,000 stories: a smaller archive is the same newsroom when it is younger. */
const spacingMs = (10 * 365.25 * 86_400_000) / 200_000;
/** Every twelfth story is in English. */
const editionOf = (id: number): Edition => (id % 12 === 0 ? "en" : "ar");

/** The same stories at every run for one `end`, the oldest first; the last one is published shortly before. */
export function* generateStories({ stories, end }: Options): Generator<ArchiveStory> {
  const random = startRandom(20_261_129);
  const next = pickers(stories);
  for (let id = 1; id <= stories; id += 1) {
    const edition = editionOf(id);
    const published = end - (stories - id + 1) * spacingMs + random.below(spacingMs);
    const title = headline(edition, random);
    const place = random.chance(0.6) ? parts.place(random) : null;
    const bodyPicture = random.chance(0.1) ? next.picture(random) : null;
    const corrections = random.chance(0.01) ? [makeCorrection(random, published, end)] : [];
    const changed = corrections[0] ? Date.parse(corrections[0].at) : published + random.below(spacingMs);
    yield {
      id,
      edition,
      title,
      slug: slugFromTitle(title),
      kicker: random.chance(0.4) ? (edition === "ar" ? parts.the(random) : "Report") : null,
      standfirst: sentence(edition, random),
      dateline: edition === "ar" ? place : null,
      body: bodyOf(edition, random, bodyPicture),
      section: next.section(random),
      series: random.chance(0.03) ? next.series(random) : null,
      tags: distinct(3 + random.below(4), () => next.tag(random)),
      authors: distinct(random.chance(0.1) ? 2 : 1, () => next.author(random)),
      leadImage: random.chance(0.75) ? next.picture(random) : null,
      bodyPicture,
      related: random.chance(0.15) ? relatedTo(id, random) : [],
      translations: edition === "en" && random.chance(0.3) ? [id - 1] : [],
      corrections,
      owner: 1 + random.below(staffCount),
      publishedAt: new Date(published).toISOString(),
      updatedAt: new Date(Math.min(changed, end)).toISOString(),
    };
  }
}

function pickers(stories: number) {
  const sizes = sizesFor(stories);
  const from1 = (next: (random: Random) => number) => (random: Random) => next(random) + 1;
  return {
    section: from1(zipf(sections.length, { exponent: 0.7 })),
    tag: from1(zipf(sizes.tags, { shift: 10 })),
    author: from1(zipf(sizes.authors, { exponent: 0.7 })),
    series: from1(zipf(sizes.series, { exponent: 0.7 })),
    picture: (random: Random) => 1 + random.below(sizes.pictures),
  };
}

/** Up to three of the stories before it in its own edition. */
function relatedTo(id: number, random: Random): number[] {
  const earlier = distinct(1 + random.below(3), () => id - 1 - random.below(Math.min(id, 3000)));
  return earlier.filter((other) => other > 0 && editionOf(other) === editionOf(id));
}

/** Some different numbers; fewer when the same come again and again. */
function distinct(count: number, next: () => number): number[] {
  const found = new Set<number>();
  for (let tried = 0; found.size < count && tried < 4 * count; tried += 1) found.add(next());
  return [...found];
}

/** 200 to 900 words, most often about 400: paragraphs, now and then a heading, a list, a quotation, a picture. */
function bodyOf(edition: Edition, random: Random, picture: number | null): ArchiveStory["body"] {
  const words = Math.min(900, 200 + Math.floor(-Math.log(1 - random.share()) * 190));
  const blocks: DemoBlock[] = [];
  const write = () => sentence(edition, random);
  let pictured = false;
  for (let written = 0; written < words;) {
    const paragraph = Array.from({ length: 2 + random.below(3) }, write).join(" ");
    written += paragraph.split(" ").length;
    if (blocks.length > 2 && random.chance(0.1)) blocks.push({ h2: headline(edition, random) });
    if (random.chance(0.03)) blocks.push({ ul: [write(), write(), write()] });
    blocks.push(random.chance(0.04) ? { quote: paragraph } : { p: paragraph });
    if (picture !== null && !pictured) blocks.push({ picture: String(picture) });
    pictured = true;
  }
  const pictures = new Map(picture === null ? [] : [[String(picture), picture]]);
  return toLexical(blocks, { stories: new Map(), pictures }, edition === "ar" ? "rtl" : "ltr");
}
