import type { Doc, NewsroomClient } from "./newsroom-client";

/** An Arabic story of the demo edition that readers see, and its address on the site. */
export async function findDemoStory(newsroom: NewsroomClient): Promise<{ story: Doc; path: string }> {
  const [story] = await newsroom.list("articles?where[_status][equals]=published&where[language][equals]=ar&limit=1");
  if (!story) throw new Error("the demo edition has no story");
  return { story, path: `/news/${story.id}/${encodeURIComponent(story.slug ?? "")}` };
}
