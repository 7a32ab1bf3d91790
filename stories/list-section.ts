import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { Section, StoryCard } from "@/domain/story";
import { dependOn } from "@/press/dependencies";
import { findCards, toSection } from "./cards";
import { listLength } from "./list-length";
import { loadSections } from "./load";

type SectionList = { section: Section; stories: StoryCard[] };

/** The newest stories of a section; `null` for an unknown one. */
export const listSection = cache(async (edition: Edition, slug: string): Promise<SectionList | null> => {
  const stored = (await loadSections(edition)).find((candidate) => candidate.slug === slug);
  const section = toSection(stored, edition);
  if (!stored || !section) return null;
  dependOn(`section:${stored.id}`);
  return {
    section,
    stories: await findCards({ edition, where: { section: { equals: stored.id } }, limit: listLength }),
  };
});
