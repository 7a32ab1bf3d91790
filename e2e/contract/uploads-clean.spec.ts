import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sharp from "sharp";
import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { filesOf } from "../fixtures/picture-files";
import { jpeg, telltaleJpeg } from "../fixtures/pictures";
import { uniqueWord } from "../fixtures/unique";

const widths = [320, 480, 640, 960, 1280, 1600];

function readStored(file: string): Buffer {
  return readFileSync(join(readEnvironment().dataDir, "media", file));
}

async function measure(data: Buffer) {
  const { format, compression, width, height } = await sharp(data).metadata();
  const upper = await sharp(data)
    .extract({ left: 0, top: 0, width, height: Math.floor(height / 4) })
    .png()
    .toBuffer();
  const { channels } = await sharp(upper).stats();
  return { format: compression === "av1" ? "avif" : format, width, height, brightnessAbove: channels[0]?.mean ?? 255 };
}

test("of what a picture tells beside its pixels nothing is kept, in no size", async ({ make }) => {
  const given = await telltaleJpeg();
  expect(await sharp(given).metadata()).toMatchObject({ orientation: 6, width: 2400, height: 1800 });
  for (const word of ["Spyphone", "The source", "SN-1234567"]) expect(given.includes(word)).toBe(true);

  const picture = await make.picture({ file: given });
  const files = filesOf(picture);
  expect(files).toHaveLength(25);
  for (const file of files) {
    const data = readStored(file);
    const { exif, xmp, iptc, orientation, comments } = await sharp(data).metadata();
    expect.soft({ exif, xmp, iptc, orientation, comments }, file).toEqual({});
    for (const word of ["Spyphone", "source", "SN-1234567", "GPS", "Exif", "xmpmeta"]) {
      expect.soft(data.includes(word), `${word} in ${file}`).toBe(false);
    }
  }
});

test("a picture is turned upright and made in every size that pages choose from", async ({ make }) => {
  const picture = await make.picture({ file: await telltaleJpeg() });
  expect(picture).toMatchObject({ width: 1800, height: 2400, mimeType: "image/jpeg" });
  const stored = await Promise.all(filesOf(picture).map((file) => measure(readStored(file))));
  for (const format of ["avif", "webp"]) {
    const made = stored.filter((file) => file.format === format).toSorted((a, b) => a.width - b.width);
    const sizes = made.filter(({ width, height }) => height > width);
    expect(sizes.map(({ width }) => width)).toEqual(widths);
    const cards = made.filter(({ width, height }) => height < width).map(({ width, height }) => `${width}×${height}`);
    expect(cards).toEqual(["240×160", "360×240", "540×360", "800×533"]);
    for (const { width, height } of sizes) expect(Math.abs(height - (width * 4) / 3)).toBeLessThanOrEqual(1);
  }
  const jpegs = stored.filter(({ format }) => format === "jpeg").map(({ width, height }) => `${width}×${height}`);
  expect(jpegs.toSorted()).toEqual(["1200×1200", "1200×630", "1200×675", "1200×900", "1800×2400"]);
  // The left half of the given file is black: upright, that is the upper half.
  for (const { brightnessAbove, width, height } of stored)
    if (height >= width) expect(brightnessAbove).toBeLessThan(20);
});

test("a picture's name says nothing of the file that was uploaded", async ({ make, people, cleanUp }) => {
  const multipart = {
    file: { name: "مصدرنا-في-إدلب ../../x.jpg", mimeType: "image/jpeg", buffer: await jpeg() },
    _payload: JSON.stringify({ alt: uniqueWord() }),
  };
  const answer = await people.reporter.request.post("/api/media?depth=0", { multipart });
  const { doc } = await answer.json();
  cleanUp("media", doc.id);
  for (const file of filesOf(doc)) expect(file).toMatch(/^[0-9a-f]{20}(?:-\d+)?(?:-\d+x\d+)?\.(?:jpg|avif|webp)$/);
  const twin = await make.picture({ file: multipart.file.buffer });
  expect(filesOf(twin).filter((file) => filesOf(doc).includes(file))).toEqual([]);
});

test("the newsroom fetches no picture from elsewhere", async ({ make, people }) => {
  const asked: string[] = [];
  const elsewhere = createServer((req, res) => {
    asked.push(req.url ?? "");
    res.writeHead(200, { "content-type": "image/jpeg" }).end();
  });
  await new Promise<void>((resolve) => void elsewhere.listen(0, "127.0.0.1", resolve));
  const address = elsewhere.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/a.jpg`;
  try {
    expect((await fetch(url)).status).toBe(200);
    const { id } = await make.picture();
    const { request } = people.admin;
    const data = {
      alt: uniqueWord(),
      filename: "a.jpg",
      url,
      mimeType: "image/jpeg",
      filesize: 1,
      width: 9,
      height: 9,
    };
    const edits = "uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=10";
    const answers = [
      await request.get(`/api/media/paste-url?src=${encodeURIComponent(url)}`),
      await request.get(`/api/media/paste-url/${id}?src=${encodeURIComponent(url)}`),
      await request.post(`/api/media?${edits}`, { data }),
    ];
    for (const answer of answers) expect.soft(answer.status(), answer.url()).toBeGreaterThanOrEqual(400);
    await request.patch(`/api/media/${id}?${edits}`, { data });
    expect(asked).toEqual(["/a.jpg"]);
  } finally {
    elsewhere.close();
  }
});
