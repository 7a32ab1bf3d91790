import type { Payload } from "payload";
import sharp, { type Sharp } from "sharp";
import { purge } from "@/press/purge";
import { selectRows, sql } from "../database/rows";
import type { Media } from "../payload-types";
import { baseOf } from "./file-name";
import type { FocalPoint } from "./focal-point";
import { readPicture, writeFiles } from "./picture-files";
import { pictureNames } from "./publish-pictures";
import { cardHeight, cardWidths, formats } from "./sizes";

/**
 * Makes the crops of one picture that was uploaded before cards had any; later ones get theirs with the upload.
 * @param from looks at pictures with a higher number only
 * @returns the number of the picture that was looked at; `null` when there is none left
 */
export async function fillCards(newsroom: Payload, from: number): Promise<number | null> {
  const rows = await selectRows<{ id: number }>(
    newsroom,
    sql`SELECT id FROM media WHERE id > ${from}
    AND sizes_avifcard240_filename IS NULL AND width >= ${cardWidths[0]} ORDER BY id LIMIT 1`,
  );
  const id = rows[0]?.id;
  if (id === undefined) return null;
  const media = await newsroom.findByID({ collection: "media", id, depth: 0, disableErrors: true });
  const file = media?.filename ? await readPicture(media.filename) : null;
  if (media && file) await storeCards(newsroom, media, file.data);
  return id;
}

async function storeCards(newsroom: Payload, media: Media, file: Buffer): Promise<void> {
  const files = new Map<string, Buffer>();
  const sizes: Record<string, object> = {};
  for (const format of ["avif", "webp"] as const) {
    for (const width of cardWidths) {
      const height = cardHeight(width);
      const data = await cropTo(file, width / height, { x: media.focalX ?? 50, y: media.focalY ?? 50 })
        .then((cropped) => cropped.resize(width, height).toFormat(format, formats[format].options).toBuffer())
        .catch(() => null);
      if (!data) return;
      const filename = `${baseOf(media.filename)}-${width}x${height}.${format}`;
      files.set(filename, data);
      sizes[`${format}card${width}`] = { filename, width, height, filesize: data.length, mimeType: `image/${format}` };
    }
  }
  await writeFiles(files);
  // A picture that was replaced meanwhile has crops of its own.
  const now = await newsroom.findByID({ collection: "media", id: media.id, depth: 0, disableErrors: true });
  if (!now || now.filename !== media.filename) return;
  await newsroom.db.updateOne({ collection: "media", id: media.id, data: { sizes: { ...now.sizes, ...sizes } } });
  purge(pictureNames(media), "changed");
}

/** The largest part of a picture that has a certain shape, with the focal point as near to its middle as can be. */
async function cropTo(file: Buffer, shape: number, focal: FocalPoint): Promise<Sharp> {
  const picture = sharp(file);
  const { width, height } = await picture.metadata();
  const part = {
    width: Math.min(width, Math.round(height * shape)),
    height: Math.min(height, Math.round(width / shape)),
  };
  const start = (all: number, some: number, percent: number) =>
    Math.round(Math.max(0, Math.min(all - some, (all * percent) / 100 - some / 2)));
  return picture.extract({
    ...part,
    left: start(width, part.width, focal.x),
    top: start(height, part.height, focal.y),
  });
}
