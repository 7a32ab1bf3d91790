import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { StoryPage } from "@/domain/list";
import type { Section } from "@/domain/story";
import { listUnder } from "@/newsroom/lists/list-names";
import { toSection } from "./cards";
import { findListPage } from "./list-page";
import { loadSections } from "./load";

type SectionList = { section: Section; list: StoryPage };

/** A page of a section's stories; `null` for an unknown section and past the end. */
export const listSection = cache(async (edition: Edition, slug: string, page: number): Promise<SectionList | null> => {
  const stored = (await loadSections(edition)).find((candidate) => candidate.slug === slug);
  const section = toSection(stored, edition);
  if (!stored || !section) return null;
  const name = listUnder("section", stored.id, edition);
  const list = await findListPage(edition, { name, list: name }, page);
  return list && { section, list };
});
