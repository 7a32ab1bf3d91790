import { bodyText } from "@/newsroom/search/body-text";
import type { Entry } from "@/newsroom/search/engine";
import { authorLabel, sectionLabel } from "@/newsroom/search/match";
import type { ArchiveStory } from "./stories";
import type { Term } from "./terms";

/** Names in the language of a story: English ones where there are some. */
export type Names = { tags: Term[]; authors: Term[] };

/** A story as the index of search takes it in: what `newsroom/search/to-entry.ts` makes of the stored one. */
export function entryOf(story: ArchiveStory, names: Names): Entry {
  const { id, edition, publishedAt, updatedAt, title, kicker, standfirst, dateline, tags, authors, section } = story;
  const nameOf = (term: Term | undefined) => (edition === "en" ? term?.english : null) ?? term?.name;
  const named = [...tags.map((tag) => names.tags[tag - 1]), ...authors.map((author) => names.authors[author - 1])];
  return {
    id,
    edition,
    publishedAt,
    updatedAt,
    labels: [sectionLabel(section), ...authors.map(authorLabel)],
    title,
    lead: [kicker, standfirst, dateline, ...named.map(nameOf)].map((text) => text ?? "").join("\n"),
    body: `\n${bodyText(story.body)}`,
  };
}
