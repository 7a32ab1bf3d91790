import type { Payload } from "payload";
import { readId } from "../media/find-pictures";
import { findPreview } from "./find-preview";
import { readPreviewed } from "./read-previewed";

/** Ids of the pictures in the version of a story that a token opens; none when the token opens nothing. */
export async function previewPictures(token: string, payload: Payload): Promise<number[]> {
  const preview = await findPreview(token, payload);
  const story = preview && (await readPreviewed(preview, payload));
  return (story?.pictures ?? []).map(readId).filter((id) => id !== null);
}
