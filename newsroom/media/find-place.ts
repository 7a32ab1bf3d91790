import type { Payload } from "payload";
import type { Media } from "../payload-types";
import type { FileName } from "./file-name";
import { findFormer } from "./former-files";
import { cardHeight, cardWidths } from "./sizes";

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

/** The size of the same kind whose shape, then width, is nearest: for a card’s crop another one. */
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
  const alike = files.filter((file) => isCard(file) === isCard(size));
  return (alike.length > 0 ? alike : files).toSorted((one, other) => apart(one) - apart(other))[0]?.name ?? null;
}

function isCard({ width, height }: { width: number; height: number }): boolean {
  return cardWidths.some((one) => one === width) && cardHeight(width) === height;
}
