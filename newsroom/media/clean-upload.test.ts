import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cleanPicture } from "./clean-upload";

const square = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 120, g: 60, b: 30 } } });

describe("cleanPicture", () => {
  it("leaves GPS and camera data behind and turns the picture upright", async () => {
    const exif = { IFD0: { Make: "Camera" }, IFD3: { GPSLatitude: "36/1 12/1 0/1", GPSLatitudeRef: "N" } };
    const upload = await square(60, 40).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
    const before = await sharp(upload).metadata();
    expect(before.exif).toBeDefined();

    const clean = await cleanPicture(upload);
    if (typeof clean === "string") throw new Error(clean);
    const after = await sharp(clean.data).metadata();
    expect([after.exif, after.xmp, after.iptc, after.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([after.width, after.height]).toEqual([40, 60]);
    expect(clean.extension).toBe("jpg");
  });

  it("keeps transparency as PNG", async () => {
    const upload = await square(20, 20).ensureAlpha(0.5).webp().toBuffer();
    expect(await cleanPicture(upload)).toMatchObject({ mimetype: "image/png", extension: "png" });
  });

  it("makes very wide pictures 2560 px wide", async () => {
    const clean = await cleanPicture(await square(3000, 30).jpeg().toBuffer());
    if (typeof clean === "string") throw new Error(clean);
    expect((await sharp(clean.data).metadata()).width).toBe(2560);
  });

  it("refuses what is not a picture that can be published", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    expect(await cleanPicture(Buffer.from(svg))).toBe("notPicture");
    expect(await cleanPicture(Buffer.from("MZ\u0090\u0000 an executable"))).toBe("notPicture");
    expect(await cleanPicture(Buffer.alloc(0))).toBe("notPicture");
    expect(await cleanPicture(await square(9, 9).gif().toBuffer())).toBe("notPicture");
  });

  it("refuses a truncated picture", async () => {
    const whole = await square(800, 600).jpeg().toBuffer();
    expect(await cleanPicture(whole.subarray(0, Math.floor(whole.length / 2)))).toBe("damaged");
  });

  it("refuses a picture of too many pixels without decoding it", async () => {
    expect(await cleanPicture(await square(9000, 9000).png().toBuffer())).toBe("tooManyPixels");
  });
});
