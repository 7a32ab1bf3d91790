import { cache } from "react";
import type { Story } from "@/domain/story";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { countOpening } from "@/newsroom/previews/count-opening";
import { findPreview, isClosedLink } from "@/newsroom/previews/find-preview";
import { readPreviewed } from "@/newsroom/previews/read-previewed";
import { previewPictureUrl } from "./addresses";
import { markGone } from "./gone";
import { toStory } from "./to-story";

type Previewed = {
  story: Story;
  expiresAt: string;
  /** Who was given the link. */
  label: string | null;
  /** A version as it was, what readers see now, or a draft. */
  shows: "version" | "published" | "draft";
};

/** The version of the one story that a token opens; `null` when it opens nothing (any more). */
export const getPreview = cache(async (token: string): Promise<Previewed | null> => {
  const newsroom = await openNewsroom();
  const preview = await findPreview(token, newsroom);
  const draft = preview && (await readPreviewed(preview, newsroom));
  if (!draft) return null;
  const story = await toStory(draft, previewPictureUrl(token));
  const { expiresAt, own } = preview;
  const shows = preview.fixed ? "version" : draft._status === "published" ? "published" : "draft";
  return { story, expiresAt, label: (!own && preview.label) || null, shows };
});

/** Counts that somebody opened a link. */
export async function noteOpening(token: string): Promise<void> {
  await countOpening(token, await openNewsroom());
}

/** Whether a link opened something once; the page that says so is answered with 410. */
export const wasClosed = cache(async (token: string): Promise<boolean> => {
  const closed = await isClosedLink(token, await openNewsroom());
  if (closed) markGone();
  return closed;
});
