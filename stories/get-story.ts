import type { Story } from "@/domain/story";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { toStory } from "./to-story";

/** A published story, word that it was withdrawn, or `null` when there never was one for readers. */
export async function getStory(id: number): Promise<{ kind: "story"; story: Story } | { kind: "gone" } | null> {
  dependOn(`article:${id}`);
  const newsroom = await openNewsroom();
  const article = await newsroom.findByID({ collection: "articles", id, depth: 0, disableErrors: true });
  if (!article) return null;
  if (article._status === "published") return { kind: "story", story: await toStory(article) };
  return article.firstPublishedAt ? { kind: "gone" } : null;
}
