import type { Block } from "./body";
import type { Edition } from "./edition";
import type { Correction } from "./correction";
import type { CaptionedPicture, Picture } from "./picture";

export type Section = { slug: string; name: string; path: string };
export type Tag = { slug: string; name: string; path: string };
export type Author = { slug: string; name: string };

/** What a list shows of a story. Paths carry the edition's prefix and are percent-encoded; times are ISO 8601 in UTC. */
export type StoryCard = {
  id: number;
  edition: Edition;
  path: string;
  title: string;
  kicker: string | null;
  standfirst: string | null;
  section: Section | null;
  picture: Picture | null;
  publishedAt: string;
};

/** Where a story stands in its series. `part` counts from 1. */
export type SeriesPlace = {
  name: string;
  part: number;
  parts: number;
  previous: StoryCard | null;
  next: StoryCard | null;
};

/** What readers are told of a withdrawn story, in its own language. `at` is when it was withdrawn, in ISO 8601 and UTC. */
export type GoneNote = { text: string; at: string; edition: Edition };

export type Translation = { edition: Edition; path: string; title: string };

/** A whole story as its page shows it. */
export type Story = StoryCard & {
  slug: string;
  lead: CaptionedPicture | null;
  authors: Author[];
  bylineNote: string | null;
  dateline: string | null;
  /** Set only when the story was changed in substance after it was published. */
  updatedAt: string | null;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  body: Block[];
  tags: Tag[];
  corrections: Correction[];
  related: StoryCard[];
  translations: Translation[];
  series: SeriesPlace | null;
  /** Whether it was published more than a year ago. */
  aged: boolean;
  hideGiving: boolean;
};
