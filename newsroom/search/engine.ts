import type { Edition } from "@/domain/edition";
import type { Match } from "./match";
import type { KeyRange } from "./story-key";

/** A published story as the index takes it in. Times are ISO 8601 in UTC. */
export type Entry = {
  id: number;
  edition: Edition;
  publishedAt: string;
  /** When the stored story was last written: by it the index knows whether it has this version. */
  updatedAt: string;
  labels: string[];
  title: string;
  lead: string;
  body: string;
};

/** A word that stands in headlines or standfirsts: as compared, as written, and in how many stories. */
export type KnownWord = { word: string; written: string; stories: number };

/** What is asked of the index at one moment. */
export type SearchQuestions = {
  /** Ids of the stories that match, so many at most, newest first. */
  list(match: Match, range: KeyRange, most: number): Promise<number[]>;
  /** How many stories match, counted up to `atMost`. */
  count(match: Match, range: KeyRange, atMost: number): Promise<number>;
};

/**
 * The index behind search. It answers only what every database can answer alike: which stories match, newest first, and
 * how many. What ranks before what is decided above it.
 */
export type SearchEngine = {
  /** Takes a story in, in place of what was there of it. */
  put(entry: Entry): Promise<void>;
  remove(id: number): Promise<void>;
  /** Answers questions one after the other; on PostgreSQL all of one state of the index. */
  ask<Result>(work: (index: SearchQuestions) => Promise<Result>): Promise<Result>;
  /** Known words that begin or end like a word and are so many letters longer or shorter at most, most frequent first. */
  listWordsLike(edition: Edition, word: string, letters: number): Promise<KnownWord[]>;
  /** Known words that begin with some letters, most frequent first. */
  listWordsFrom(edition: Edition, start: string, limit: number): Promise<KnownWord[]>;
  /** Published stories that the index lacks or has in another version, and stories that it should not have. */
  listFaults(limit: number): Promise<{ missing: number[]; surplus: number[] }>;
  /** Whether the index is there at all: before the first migration it is not. */
  exists(): Promise<boolean>;
  /** Has stories count as missing until they are taken in anew. */
  forget(ids: number[]): Promise<void>;
};
