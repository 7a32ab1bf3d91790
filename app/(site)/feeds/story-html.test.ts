import { expect, it } from "vitest";
import type { FeedStory } from "@/domain/feed";
import { storyHtml } from "./story-html";

const kinds = { correction: "تصويب", clarification: "توضيح", update: "تحديث", retraction: "تراجع" };
const words = { base: "https://a.example", corrections: "تصويبات", retracted: "تراجعنا", kinds, timeZone: "UTC" };
const at = "2026-03-24T08:00:00.000Z";

const story: FeedStory = {
  id: 1,
  edition: "ar",
  path: "/news/1/a",
  lastingPath: "/news/1",
  title: "عنوان",
  kicker: null,
  standfirst: "المقدمة",
  section: null,
  publishedAt: at,
  updatedAt: null,
  picture: null,
  lead: null,
  authors: [],
  tags: [],
  body: [],
  corrections: [
    { kind: "correction", at, text: "الصحيح 12." },
    { kind: "retraction", at, text: "<b>نتراجع</b> عنه." },
  ],
};

it("says at the head of a story what is taken back, and other corrections at its foot", () => {
  const html = storyHtml(story, words);
  const places = ["<h3>تراجعنا</h3>", "<strong>تراجع</strong>", "المقدمة", "<h3>تصويبات</h3>", "الصحيح 12."];
  expect(places.map((place) => html.indexOf(place))).not.toContain(-1);
  expect(places.map((place) => html.indexOf(place))).toEqual(
    places.map((place) => html.indexOf(place)).toSorted((a, b) => a - b),
  );
  expect(html.match(/نتراجع/g)).toHaveLength(1);
  expect(html).toContain("&lt;b&gt;");
  const none = storyHtml({ ...story, corrections: [] }, words);
  expect(none).not.toMatch(/<h3>|<hr>/);
});
