import { cache } from "react";
import type { Story } from "@/domain/story";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { toStory } from "./to-story";

type Found = { kind: "story"; story: Story } | { kind: "gone" } | null;

/** A published story, word that it was withdrawn, or `null` when there never was one for readers. */
export const getStory = cache(async (id: number): Promise<Found> => {
  dependOn(`article:${id}`);
  const newsroom = await openNewsroom();
  const article = await newsroom.findByID({ collection: "articles", id, depth: 0, disableErrors: true });
  if (!article) return null;
  if (article._status === "published") return { kind: "story", story: await toStory(article) };
  return article.firstPublishedAt ? { kind: "gone" } : null;
});
