import type { Payload } from "payload";
import sharp from "sharp";
import { beforeAll, expect, it, vi } from "vitest";
import { writeRows, sql } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { drawFields, uploadSample } from "./sample-pictures";
import { fillFingerprints } from "./tend-pictures";

vi.setConfig({ testTimeout: 30_000 });
let newsroom: Payload;
beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

it("notices the same pixels, whatever is written beside them", async () => {
  const data = await drawFields(7);
  const first = await uploadSample(newsroom, data);
  const marked = await sharp(data)
    .keepExif()
    .withExif({ IFD0: { Artist: "Somebody" } })
    .jpeg({ quality: 90 })
    .toBuffer();
  expect(marked.equals(data)).toBe(false);
  expect(await uploadSample(newsroom, data)).toMatchObject({ duplicateOf: first.id, duplicateKind: "same" });
  expect(await uploadSample(newsroom, marked)).toMatchObject({ duplicateOf: first.id });
});

it("notices the same picture resized and saved anew, and no other", async () => {
  const data = await drawFields(11, { width: 1400, height: 900 });
  const first = await uploadSample(newsroom, data);
  const smaller = await sharp(data).resize(700).jpeg({ quality: 40 }).toBuffer();
  expect(await uploadSample(newsroom, smaller)).toMatchObject({ duplicateOf: first.id, duplicateKind: "similar" });
  expect(await uploadSample(newsroom, await drawFields(12))).not.toHaveProperty("duplicateOf");
});

it("takes two pictures of one colour each for two", async () => {
  const flat = (background: string) =>
    sharp({ create: { width: 90, height: 60, channels: 3, background } })
      .jpeg()
      .toBuffer();
  await uploadSample(newsroom, await flat("#aa2233"));
  expect(await uploadSample(newsroom, await flat("#22aa33"))).not.toHaveProperty("duplicateOf");
});

it("takes the fingerprints of older pictures a few at a time", async () => {
  const old = await uploadSample(newsroom, await drawFields(21));
  await writeRows(newsroom, sql`UPDATE media SET pixels = NULL, looks = NULL`);
  while ((await fillFingerprints(newsroom)) > 0);
  expect(await uploadSample(newsroom, await drawFields(21))).toMatchObject({ duplicateOf: old.id });
});

it("tells nobody what a picture is known by", async () => {
  const { docs } = await newsroom.find({ collection: "media", limit: 1 });
  expect(docs[0]).not.toHaveProperty("pixels");
  expect(docs[0]).not.toHaveProperty("looks");
});
