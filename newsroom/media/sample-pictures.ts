import type { Payload } from "payload";
import sharp from "sharp";
import type { Media } from "../payload-types";

/** A picture of fields whose brightness depends on `seed` alone, for tests. */
export function drawFields(seed: number, { width = 360, height = 240 } = {}): Promise<Buffer> {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647) % 256;
  const pixels = Buffer.from(Array.from({ length: 9 * 8 * 3 }, next));
  return sharp(pixels, { raw: { width: 9, height: 8, channels: 3 } })
    .resize(width, height, { fit: "fill", kernel: "nearest" })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A file as a browser sends it. */
export function asUpload(data: Buffer, name = "picture.jpg", mimetype = "image/jpeg") {
  return { data, name, mimetype, size: data.length };
}

/** Uploads a picture into a newsroom. */
export async function uploadSample(newsroom: Payload, data: Buffer, words: Partial<Media> = {}): Promise<Media> {
  return newsroom.create({ collection: "media", data: { alt: "صورة للاختبار", ...words }, file: asUpload(data) });
}
