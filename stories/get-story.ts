import { cache } from "react";
import type { GoneNote, Story } from "@/domain/story";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { keepTimes, shouldBeGone } from "@/newsroom/schedules/withheld";
import { dependOn } from "@/press/dependencies";
import type { Article } from "@/newsroom/payload-types";
import { cleanText } from "./picture";
import { toStory } from "./to-story";

type Found = { kind: "story"; story: Story } | { kind: "gone"; note: GoneNote | null } | null;

/** A published story, word that it was withdrawn, or `null` when there never was one for readers. */
export const getStory = cache(async (id: number): Promise<Found> => {
  dependOn(`article:${id}`);
  if (shouldBeGone(id)) return { kind: "gone", note: null };
  const newsroom = await openNewsroom();
  await keepTimes(newsroom);
  const article = await newsroom.findByID({ collection: "articles", id, depth: 0, disableErrors: true });
  if (!article) return null;
  if (article._status === "published") return { kind: "story", story: await toStory(article) };
  return article.firstPublishedAt ? { kind: "gone", note: toNote(article) } : null;
});

function toNote({ language, withdrawal }: Article): GoneNote | null {
  const text = cleanText(withdrawal?.note);
  return text && withdrawal?.at ? { text, at: withdrawal.at, edition: language } : null;
}
