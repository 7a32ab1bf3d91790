import type { CorrectionKind } from "@/domain/correction";

/**
 * The shapes that the demo edition is written in. Texts use a small markup inside strings:
 * `**strong**`, `[words](https://address)` and `[words](story:key)` for a link to another demo story.
 */
export type DemoBlock =
  | { p: string }
  | { h2: string }
  | { h3: string }
  | { ul: string[] }
  | { ol: string[] }
  | { quote: string }
  | { pull: string; by?: string }
  | { picture: string; caption?: string }
  | { gallery: string[]; title?: string }
  | { info: { title: string; blocks: ({ p: string } | { ul: string[] })[] } }
  | { embed: string; title: string };

export type DemoStory = {
  /** Stable ASCII name, unique, used by `related`, `translationOf` and links. */
  key: string;
  language: "ar" | "en";
  section: string;
  kicker?: string;
  title: string;
  standfirst: string;
  authors: string[];
  bylineNote?: string;
  dateline?: string;
  tags: string[];
  /** Published so many minutes before the edition is filled in, or at an exact time. */
  published: { minutesAgo: number } | { at: string };
  picture?: string;
  /** A caption for this story in place of the picture's own. */
  leadCaption?: string;
  body: DemoBlock[];
  series?: string;
  related?: string[];
  translationOf?: string;
  hideGiving?: boolean;
  corrections?: { kind?: CorrectionKind; daysAgo: number; text: string }[];
};

export type DemoTerm = { key: string; slug: string; ar: string; en: string };
export type DemoSeries = { key: string; ar: string; en: string };
export type DemoAuthor = { key: string; slug: string; ar: string; en: string; bioAr: string; bioEn: string };
export type DemoPage = { slug: string; language: "ar" | "en"; title: string; body: DemoBlock[] };

/** `svg` is a complete 1600 × 900 (or given size) drawing without text and without outside references. */
export type DemoPicture = {
  key: string;
  alt: string;
  caption: string;
  credit: string;
  svg: string;
  focal?: { x: number; y: number };
};
