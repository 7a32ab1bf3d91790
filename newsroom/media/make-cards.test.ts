import type { Payload } from "payload";
import sharp from "sharp";
import { beforeAll, expect, it, vi } from "vitest";
import { writeRows, sql } from "../database/rows";
import type { Media } from "../payload-types";
import { openWholeNewsroom } from "../whole-newsroom";
import { readFileName } from "./file-name";
import { findPlace } from "./find-place";
import { fillCards } from "./make-cards";
import { readPicture, removeFiles } from "./picture-files";
import { asUpload, uploadSample } from "./sample-pictures";
import { cardHeight, cardWidths } from "./sizes";

vi.setConfig({ testTimeout: 30_000 });
let newsroom: Payload;
beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

/** A tall picture in bands from black, at its head, to white. */
function tall(): Promise<Buffer> {
  const bands = Buffer.from(Array.from({ length: 8 * 3 }, (_, index) => Math.floor(index / 3) * 36));
  return sharp(bands, { raw: { width: 1, height: 8, channels: 3 } })
    .resize(900, 1600, { fit: "fill", kernel: "nearest" })
    .jpeg({ quality: 95 })
    .toBuffer();
}

const cardOf = (media: Media, name: "avifcard240" | "webpcard800") => media.sizes?.[name]?.filename ?? "";

async function brightness(name: string): Promise<number> {
  const file = await readPicture(name);
  if (!file) throw new Error(`${name} is not there`);
  const { channels } = await sharp(file.data).stats();
  return channels[0]?.mean ?? -1;
}

it("cuts cards around the focal point at upload, and anew when it moves or the picture is replaced", async () => {
  const above = await uploadSample(newsroom, await tall(), { focalX: 50, focalY: 0 });
  for (const width of cardWidths) {
    for (const format of ["avif", "webp"] as const) {
      expect(above.sizes?.[`${format}card${width}`]).toMatchObject({ width, height: cardHeight(width) });
    }
  }
  expect(await brightness(cardOf(above, "avifcard240"))).toBeLessThan(60);
  const below = await newsroom.update({ collection: "media", id: above.id, data: { focalY: 100 } });
  expect(await brightness(cardOf(below, "webpcard800"))).toBeGreaterThan(190);
  const old = readFileName(cardOf(above, "avifcard240"));
  expect(await readPicture(cardOf(above, "avifcard240"))).toBeNull();
  expect(old && (await findPlace(newsroom, old))?.filename).toBe(cardOf(below, "avifcard240"));

  const data = await sharp(await tall())
    .negate()
    .jpeg()
    .toBuffer();
  const replaced = await newsroom.update({ collection: "media", id: above.id, data: {}, file: asUpload(data) });
  expect(old && (await findPlace(newsroom, old))?.filename).toBe(cardOf(replaced, "avifcard240"));
});

it("makes those of earlier pictures, each once, and leaves what cannot be read", async () => {
  const earlier = await uploadSample(newsroom, await tall(), { focalX: 50, focalY: 100 });
  const made = await brightness(cardOf(earlier, "avifcard240"));
  const empty = Object.fromEntries(
    Object.entries(earlier.sizes ?? {}).map(([name, size]) => [
      name,
      name.includes("card2") ? { filename: null } : size,
    ]),
  );
  await newsroom.db.updateOne({ collection: "media", id: earlier.id, data: { sizes: empty } });
  expect(await fillCards(newsroom, 0)).toBe(earlier.id);
  const after = await newsroom.findByID({ collection: "media", id: earlier.id, depth: 0 });
  expect(cardOf(after, "avifcard240")).toBe(cardOf(earlier, "avifcard240"));
  expect(Math.abs((await brightness(cardOf(after, "avifcard240"))) - made)).toBeLessThan(6);
  const names = [after, earlier].map(({ sizes }) => [sizes?.avif320?.filename, sizes?.card?.filename]);
  expect(names[0]).toEqual(names[1]);
  expect(await fillCards(newsroom, 0)).toBeNull();

  await writeRows(newsroom, sql`UPDATE media SET sizes_avifcard240_filename = NULL WHERE id = ${earlier.id}`);
  await removeFiles([readFileName(earlier.filename ?? "")?.base ?? ""]);
  expect(await fillCards(newsroom, 0)).toBe(earlier.id);
  expect(await fillCards(newsroom, earlier.id)).toBeNull();
});
