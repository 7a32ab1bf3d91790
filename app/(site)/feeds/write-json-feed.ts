import type { Feed, FeedStory } from "@/domain/feed";
import { isoInZone } from "@/arabic/dates";
import { absoluteUrl, authorPath } from "@/stories/addresses";
import type { FeedWords } from "./feed-words";
import { feedFile } from "./picture-html";
import { storyHtml } from "./story-html";

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function writeJsonFeed(feed: Feed, words: FeedWords): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: words.title,
    home_page_url: absoluteUrl(feed.path),
    feed_url: words.self,
    description: words.description,
    language: feed.edition,
    icon: absoluteUrl("/apple-touch-icon.png"),
    ...(words.hub && { hubs: [{ type: "WebSub", url: words.hub }] }),
    items: feed.stories.map((story) => toItem(story, words)),
  });
}

function toItem(story: FeedStory, words: FeedWords) {
  return {
    id: absoluteUrl(story.lastingPath),
    url: absoluteUrl(story.path),
    title: story.title,
    content_html: storyHtml(story, words),
    ...(story.standfirst && { summary: story.standfirst }),
    ...(story.lead && { image: absoluteUrl(feedFile(story.lead.picture).url) }),
    date_published: isoInZone(story.publishedAt, words.timeZone),
    ...(story.updatedAt && { date_modified: isoInZone(story.updatedAt, words.timeZone) }),
    authors: story.authors.map(({ slug, name }) => ({ name, url: absoluteUrl(authorPath(story.edition, slug)) })),
    tags: story.tags.map(({ name }) => name),
    language: story.edition,
  };
}
