import type { StoryCard } from "./story";

/** A piece of a text; the marked ones are what the reader asked for. */
export type MarkedRun = { text: string; marked: boolean };

export type SearchHit = { story: StoryCard; title: MarkedRun[]; excerpt: MarkedRun[] };

/** What a reader asked for, as they wrote it; empty where they left a field empty. */
export type SearchFields = {
  q: string;
  section: string;
  author: string;
  from: string;
  to: string;
  sort: "relevance" | "time";
};

/** Why a question cannot be answered, or that nothing was asked yet. */
export type SearchProblem = "empty" | "wordless" | "long" | "broken" | "date" | "backwards";

export type SearchPage = {
  hits: SearchHit[];
  total: number;
  /** Whether there are more than `total`: what is beyond has no page. */
  more: boolean;
  /** Whether no story holds all the words, and these hold some. */
  some: boolean;
  page: number;
  pages: number;
  /** Other spellings that lead to stories. */
  spellings: string[];
  /** The newest stories, where nothing was found. */
  latest: StoryCard[];
};

/** A choice in a filter. */
export type SearchChoice = { slug: string; name: string };
