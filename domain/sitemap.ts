import type { Edition } from "./edition";

/** A month with published stories, "2026-11", and when one of them was last changed in substance, ISO 8601 in UTC. */
export type SitemapMonth = { month: string; changedAt: string };

/** A page that search engines may visit. Paths carry the edition's prefix and are percent-encoded. */
export type SitemapPage = {
  edition: Edition;
  path: string;
  /** ISO 8601 in UTC; `null` when nobody knows. */
  changedAt: string | null;
  /** Addresses of its pictures. */
  pictures: string[];
  /** The same page in other languages: true translations only. */
  translations: { edition: Edition; path: string }[];
};

/** A story of the last two days. `publishedAt` is ISO 8601 in UTC. */
export type SitemapNews = { edition: Edition; path: string; title: string; publishedAt: string };
