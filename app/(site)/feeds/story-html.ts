import { formatShortDate } from "@/arabic/dates";
import type { CorrectionKind } from "@/domain/correction";
import type { FeedStory } from "@/domain/feed";
import { bodyHtml } from "./body-html";
import { escapeHtml } from "./escape-html";
import { pictureHtml } from "./picture-html";

export type StoryWords = {
  /** Origin of the site's own addresses. */
  base: string;
  /** Heading of the corrections. */
  corrections: string;
  /** What each kind of correction is called. */
  kinds: Record<CorrectionKind, string>;
  timeZone: string;
};

/** A whole story for feed readers, with its picture and corrections, set in its own direction. */
export function storyHtml(story: FeedStory, { base, corrections, kinds, timeZone }: StoryWords): string {
  const parts = [
    story.standfirst && `<p><strong>${escapeHtml(story.standfirst)}</strong></p>`,
    story.lead && pictureHtml(story.lead, base),
    bodyHtml(story.body, base),
    story.corrections.length > 0 && `<hr>\n<h3>${escapeHtml(corrections)}</h3>`,
    ...story.corrections.map(
      ({ kind, at, text }) =>
        `<p><strong>${escapeHtml(kinds[kind])}</strong> (${formatShortDate(at, story.edition, timeZone)}): ${escapeHtml(text)}</p>`,
    ),
  ];
  const direction = story.edition === "ar" ? "rtl" : "ltr";
  return `<div dir="${direction}" lang="${story.edition}">\n${parts.filter(Boolean).join("\n")}\n</div>`;
}
