import type { Payload } from "payload";
import { readId } from "../media/find-pictures";
import { findPreview } from "./find-preview";

/** Ids of the pictures in the draft that a token opens; none when the token opens nothing. */
export async function previewPictures(token: string, payload: Payload): Promise<number[]> {
  const preview = await findPreview(token, payload);
  const article = preview && readId(preview.article);
  if (!article) return [];
  const draft = await payload.findByID({
    collection: "articles",
    id: article,
    draft: true,
    depth: 0,
    disableErrors: true,
  });
  return (draft?.pictures ?? []).map(readId).filter((id) => id !== null);
}
