import type { CaptionedPicture, Picture, PictureFile } from "@/domain/picture";
import { escapeMarkup } from "../escape-markup";

const widest = 1280;

/** The file of a picture that feeds name: known to all readers, and no larger than a screen needs. */
export function feedFile({ webp, original }: Picture): PictureFile & { type: string } {
  const file = webp.findLast(({ width }) => width <= widest) ?? webp[0];
  if (file) return { ...file, type: "image/webp" };
  return { ...original, type: original.url.endsWith(".png") ? "image/png" : "image/jpeg" };
}

/** A picture with its caption and credit. @param base origin of the site's own addresses */
export function pictureHtml({ picture, caption, credit }: CaptionedPicture, base: string): string {
  const { url, width, height } = feedFile(picture);
  const words = [caption, credit && `(${credit})`].filter(Boolean).join(" ");
  const image = `<img src="${escapeMarkup(new URL(url, base).href)}" width="${width}" height="${height}" alt="${escapeMarkup(picture.alt)}">`;
  return `<figure>${image}${words && `<figcaption>${escapeMarkup(words)}</figcaption>`}</figure>`;
}
