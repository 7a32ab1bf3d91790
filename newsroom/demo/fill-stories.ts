import type { Payload } from "payload";
import type { DemoStory } from "./edition";
import type { Filled } from "./fill";
import { cultureStories } from "./stories/culture";
import { economyStories } from "./stories/economy";
import { englishStories } from "./stories/english";
import { investigationsStories } from "./stories/investigations";
import { opinionStories } from "./stories/opinion";
import { politicsStories } from "./stories/politics";
import { societyStories } from "./stories/society";
import { sportStories } from "./stories/sport";
import { syriaStories } from "./stories/syria";
import { toLexical } from "./to-lexical";

export const demoStories: DemoStory[] = [
  ...syriaStories,
  ...politicsStories,
  ...economyStories,
  ...societyStories,
  ...investigationsStories,
  ...opinionStories,
  ...sportStories,
  ...cultureStories,
  ...englishStories,
];

/** Sets the stories in two rounds: first each gets its id, then texts that link to one another are published. */
export async function fillStories(newsroom: Payload, ids: Filled): Promise<void> {
  for (const story of demoStories) {
    const { id } = await newsroom.create({
      collection: "articles",
      draft: true,
      data: { title: story.title, language: story.language, section: find(ids.sections, story.section), demo: true },
    });
    ids.stories.set(story.key, id);
  }
  const now = Date.now();
  for (const story of demoStories) {
    await newsroom.update({
      collection: "articles",
      id: find(ids.stories, story.key),
      data: publishedStory(story, ids, now),
    });
  }
}

function publishedStory(story: DemoStory, ids: Filled, now: number) {
  const publishedAt =
    "at" in story.published ? story.published.at : new Date(now - story.published.minutesAgo * 60_000).toISOString();
  const corrections = (story.corrections ?? []).map(({ kind = "correction", daysAgo, text }) => ({
    kind,
    at: new Date(now - daysAgo * 86_400_000).toISOString(),
    text,
  }));
  return {
    kicker: story.kicker ?? null,
    standfirst: story.standfirst,
    leadImage: story.picture ? find(ids.pictures, story.picture) : null,
    leadCaption: story.leadCaption ?? null,
    body: toLexical(story.body, ids, story.language === "ar" ? "rtl" : "ltr"),
    tags: story.tags.map((key) => find(ids.tags, key)),
    authors: story.authors.map((key) => find(ids.authors, key)),
    series: story.series ? find(ids.series, story.series) : null,
    bylineNote: story.bylineNote ?? null,
    dateline: story.dateline ?? null,
    related: (story.related ?? []).map((key) => find(ids.stories, key)),
    translations: story.translationOf ? [find(ids.stories, story.translationOf)] : [],
    hideGiving: story.hideGiving ?? false,
    corrections,
    publishedAt,
    revisedAt: corrections.at(-1)?.at ?? null,
    _status: "published",
  } as const;
}

function find(ids: Map<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo edition refers to "${key}", which it does not have`);
  return id;
}
