import { generateRssFeed } from "feedsmith";
import type { Feed, FeedStory } from "@/domain/feed";
import { absoluteUrl } from "@/stories/addresses";
import type { FeedWords } from "./feed-words";
import { feedFile } from "./picture-html";
import { storyHtml } from "./story-html";

/** RSS 2.0 with the whole text (`content:encoded`): https://www.rssboard.org/rss-profile */
export function writeRss(feed: Feed, words: FeedWords): string {
  return generateRssFeed({
    title: words.title,
    link: absoluteUrl(feed.path),
    description: words.description,
    language: feed.edition,
    ...(feed.changedAt && { lastBuildDate: new Date(feed.changedAt) }),
    generator: "Waraq",
    atom: {
      links: [
        { href: words.self, rel: "self", type: "application/rss+xml" },
        ...(words.hub ? [{ href: words.hub, rel: "hub" }] : []),
      ],
    },
    items: feed.stories.map((story) => toItem(story, words)),
  });
}

function toItem(story: FeedStory, words: FeedWords) {
  const file = story.lead && feedFile(story.lead.picture);
  const url = file && absoluteUrl(file.url);
  return {
    title: story.title,
    link: absoluteUrl(story.path),
    guid: { value: absoluteUrl(story.lastingPath), isPermaLink: true },
    pubDate: new Date(story.publishedAt),
    ...(story.standfirst && { description: story.standfirst }),
    ...(story.authors.length > 0 && { dc: { creators: story.authors.map(({ name }) => name) } }),
    categories: [...(story.section ? [story.section] : []), ...story.tags].map(({ name }) => ({ name })),
    content: { encoded: storyHtml(story, words) },
    ...(file &&
      url && {
        enclosures: [{ url, length: file.bytes, type: file.type }],
        media: { contents: [toMedia(story, { ...file, url })] },
      }),
  };
}

function toMedia({ lead }: FeedStory, { url, type, width, height }: ReturnType<typeof feedFile>) {
  return {
    url,
    type,
    medium: "image",
    width,
    height,
    ...(lead?.caption && { description: { value: lead.caption, type: "plain" } }),
    ...(lead?.credit && { credits: [{ value: lead.credit }] }),
  };
}
