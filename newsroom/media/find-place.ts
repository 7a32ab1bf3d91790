import type { Payload } from "payload";
import type { Media } from "../payload-types";
import type { FileName } from "./file-name";
import { findFormer } from "./former-files";

/** Where the pixels are that once had another address: the picture and the file that stands in for the old one. */
export type Place = { media: Media; filename: string };

/** What took the place of a file whose picture was replaced or cropped anew; `null` when no picture had such a file. */
export async function findPlace(newsroom: Payload, name: FileName): Promise<Place | null> {
  const id = await findFormer(newsroom, name.base);
  if (id === null) return null;
  const media = await newsroom.findByID({ collection: "media", id, depth: 0, disableErrors: true });
  if (!media?.filename) return null;
  return { media, filename: nearest(media, name) ?? media.filename };
}

type StoredFile = { filename?: string | null; width?: number | null; height?: number | null };

/** The size of the same kind whose shape, then width, is nearest. */
function nearest({ sizes }: Media, { size, extension }: FileName): string | null {
  if (!size) return null;
  const files = Object.values<StoredFile | undefined>({ ...sizes }).flatMap((file) =>
    file?.filename?.endsWith(`.${extension}`) && file.width && file.height
      ? [{ name: file.filename, width: file.width, height: file.height }]
      : [],
  );
  const shape = (file: { width: number; height: number }) =>
    Math.abs(Math.log((file.width * size.height) / (file.height * size.width)));
  const apart = (file: { width: number; height: number }) =>
    Math.abs(file.width - size.width) + (extension === "jpg" ? shape(file) * 10_000 : 0);
  return files.toSorted((one, other) => apart(one) - apart(other))[0]?.name ?? null;
}
