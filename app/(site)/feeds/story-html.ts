import { formatShortDate } from "@/arabic/dates";
import { type Correction, type CorrectionKind, placeCorrections } from "@/domain/correction";
import type { FeedStory } from "@/domain/feed";
import { bodyHtml } from "./body-html";
import { escapeMarkup } from "../escape-markup";
import { pictureHtml } from "./picture-html";

export type StoryWords = {
  /** Origin of the site's own addresses. */
  base: string;
  /** Heading of the corrections. */
  corrections: string;
  /** Heading of the retractions, which come first. */
  retracted: string;
  /** What each kind of correction is called. */
  kinds: Record<CorrectionKind, string>;
  timeZone: string;
};

/** A whole story for feed readers, with its picture and corrections, set in its own direction. */
export function storyHtml(story: FeedStory, words: StoryWords): string {
  const { base, corrections, retracted, kinds, timeZone } = words;
  const { head, foot } = placeCorrections(story.corrections);
  const noteOf = ({ kind, at, text }: Correction) =>
    `<p><strong>${escapeMarkup(kinds[kind])}</strong> (${formatShortDate(at, story.edition, timeZone)}): ${escapeMarkup(text)}</p>`;
  const parts = [
    head.length > 0 && `<h3>${escapeMarkup(retracted)}</h3>`,
    ...head.map(noteOf),
    head.length > 0 && "<hr>",
    story.standfirst && `<p><strong>${escapeMarkup(story.standfirst)}</strong></p>`,
    story.lead && pictureHtml(story.lead, base),
    bodyHtml(story.body, base),
    foot.length > 0 && `<hr>\n<h3>${escapeMarkup(corrections)}</h3>`,
    ...foot.map(noteOf),
  ];
  const direction = story.edition === "ar" ? "rtl" : "ltr";
  return `<div dir="${direction}" lang="${story.edition}">\n${parts.filter(Boolean).join("\n")}\n</div>`;
}
