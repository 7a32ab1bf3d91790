import type { Correction } from "./correction";
import type { StoryCard } from "./story";

/** Where a page stands in its list. Pages are counted from 1; an empty list has one. */
export type PagePlace = { page: number; pages: number };

/** A page of a list of stories. `total` counts the stories of the whole list; the first page alone knows it. */
export type StoryPage = PagePlace & { stories: StoryCard[]; total: number | null };

/** A month of the archive; `count` is of its stories, `year` "2019", `startsAt` its first moment in ISO 8601 and UTC. */
export type ArchiveMonth = { year: string; startsAt: string; path: string; count: number };

/** A correction as the list of all of them shows it. */
export type ListedCorrection = Correction & { story: Pick<StoryCard, "path" | "title"> };

/** A step of the way from the front page to where the reader is. The last one has no path: it is the page itself. */
export type Crumb = { name: string; path?: string };
