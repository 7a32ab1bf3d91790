import { stripBidiControls } from "@/arabic/bidi";
import type { CaptionedPicture, Picture, PictureFile } from "@/domain/picture";
import { cardWidths, pictureWidths, searchCrops } from "@/newsroom/media/sizes";
import type { Media } from "@/newsroom/payload-types";
import { isLite } from "./variant";

/** Makes the address of a picture's file. */
export type PictureUrl = (filename: string) => string;

type StoredFile = {
  filename?: string | null;
  width?: number | null;
  height?: number | null;
  filesize?: number | null;
};

/** What reader pages know of an uploaded picture; `null` when its file is missing. */
export function toPicture(media: Media, urlOf: PictureUrl): Picture | null {
  const original = toFile(media, urlOf);
  if (!original) return null;
  const sizes: Record<string, StoredFile | undefined> = { ...media.sizes };
  const filesIn = (format: "avif" | "webp") =>
    dropDoubles(pictureWidths.flatMap((width) => toFile(sizes[`${format}${width}`], urlOf) ?? []));
  // A crop of a picture that is narrower was enlarged: it shows nothing more.
  const cardsIn = (format: "avif" | "webp") =>
    cardWidths.flatMap((width) =>
      width > original.width ? [] : (toFile(sizes[`${format}card${width}`], urlOf) ?? []),
    );
  return {
    id: media.id,
    alt: cleanText(media.alt) ?? "",
    caption: cleanText(media.caption),
    credit: cleanText(media.credit),
    license: media.license ?? null,
    focal: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    avif: filesIn("avif"),
    webp: filesIn("webp"),
    cards: { avif: cardsIn("avif"), webp: cardsIn("webp") },
    original,
    onRequest: isLite(),
    card: toFile(sizes["card"], urlOf),
    crops: Object.keys(searchCrops).flatMap((name) => toFile(sizes[name], urlOf) ?? []),
  };
}

/** A picture as a story sets it: the story's words first, the picture's own otherwise. */
export function captionPicture(
  picture: Picture | null | undefined,
  words: { caption?: string | null; credit?: string | null },
): CaptionedPicture | null {
  if (!picture) return null;
  return {
    picture,
    caption: cleanText(words.caption) ?? picture.caption,
    credit: cleanText(words.credit) ?? picture.credit,
  };
}

/** Text without marks that would turn its surroundings around; `null` when nothing is left. */
export function cleanText(text: string | null | undefined): string | null {
  const clean = stripBidiControls(text ?? "").trim();
  return clean === "" ? null : clean;
}

function toFile(file: StoredFile | null | undefined, urlOf: PictureUrl): PictureFile | null {
  if (!file?.filename || !file.width || !file.height) return null;
  return { url: urlOf(file.filename), width: file.width, height: file.height, bytes: file.filesize ?? 0 };
}

/** A picture narrower than a size is stored at its own width for each wider size: one of them is enough. */
function dropDoubles(files: PictureFile[]): PictureFile[] {
  return files.filter((file, index) => index === 0 || file.width > (files[index - 1]?.width ?? 0));
}
