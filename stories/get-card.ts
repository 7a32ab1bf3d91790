import type { Edition } from "@/domain/edition";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { shouldBeGone } from "@/newsroom/schedules/withheld";
import { dependOn } from "@/press/dependencies";
import { toSection } from "./cards";
import { idOf } from "./ids";
import { loadSections } from "./load";
import { cleanText } from "./picture";
import { getSiteName } from "./site-name";

/** The words of a story's social card. */
export type CardWords = { edition: Edition; site: string; section: string | null; title: string };

type Found = ({ kind: "card" } & CardWords) | { kind: "gone" } | null;

/** What is drawn for a story without a picture; word that it was withdrawn; `null` when readers never had it. */
export async function getCard(id: number): Promise<Found> {
  dependOn(`article:${id}`);
  if (shouldBeGone(id)) return { kind: "gone" };
  const newsroom = await openNewsroom();
  const article = await newsroom.findByID({
    collection: "articles",
    id,
    depth: 0,
    disableErrors: true,
    select: { title: true, language: true, section: true, firstPublishedAt: true, _status: true },
  });
  if (!article) return null;
  if (article._status !== "published") return article.firstPublishedAt ? { kind: "gone" } : null;
  const edition = article.language;
  const [site, sections] = await Promise.all([getSiteName(edition), loadSections(edition)]);
  const section = toSection(
    sections.find((candidate) => candidate.id === idOf(article.section)),
    edition,
  );
  return { kind: "card", edition, site, section: section?.name ?? null, title: cleanText(article.title) ?? "" };
}
