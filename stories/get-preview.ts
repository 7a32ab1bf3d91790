import { cache } from "react";
import type { Story } from "@/domain/story";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { findPreview } from "@/newsroom/previews/find-preview";
import { previewPictureUrl } from "./addresses";
import { idOf } from "./ids";
import { toStory } from "./to-story";

type Previewed = { story: Story; expiresAt: string; published: boolean };

/** The newest draft of the one story that a token opens; `null` when it opens nothing (any more). */
export const getPreview = cache(async (token: string): Promise<Previewed | null> => {
  const newsroom = await openNewsroom();
  const preview = await findPreview(token, newsroom);
  const id = preview && idOf(preview.article);
  if (!preview || !id) return null;
  const draft = await newsroom.findByID({ collection: "articles", id, draft: true, depth: 0, disableErrors: true });
  if (!draft) return null;
  const story = await toStory(draft, previewPictureUrl(token));
  return { story, expiresAt: preview.expiresAt, published: draft._status === "published" };
});
