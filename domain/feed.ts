import type { Edition } from "./edition";
import type { Correction } from "./correction";
import type { Author, StoryCard, Tag } from "./story";
import type { Block } from "./body";
import type { CaptionedPicture } from "./picture";

/** A whole story as a feed carries it. Times are ISO 8601 in UTC. */
export type FeedStory = StoryCard & {
  /** The address by which feed readers know the story again, whatever becomes of its slug. */
  lastingPath: string;
  lead: CaptionedPicture | null;
  authors: Author[];
  tags: Tag[];
  body: Block[];
  corrections: Correction[];
  /** Set only when the story was changed in substance after it was published. */
  updatedAt: string | null;
};

/** The newest stories of an edition, or of one of its sections, tags or authors. */
export type Feed = {
  edition: Edition;
  site: string;
  /** Name of the section, tag or author; `null` for the whole edition. */
  of: string | null;
  description: string | null;
  /** The page that lists the same stories, with the edition's prefix and percent-encoded. */
  path: string;
  /** When anything in it was last changed; `null` without stories. */
  changedAt: string | null;
  stories: FeedStory[];
};
