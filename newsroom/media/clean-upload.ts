import sharp, { type Metadata } from "sharp";
import { maxUploadBytes, maxUploadPixels, type UploadProblem } from "./upload-problem";

const acceptedFormats = new Set(["jpeg", "png", "webp", "heif"]);
const widestOriginal = 2560;

type CleanPicture = { data: Buffer; mimetype: string; extension: string };

/**
 * Decodes a picture wholly and writes its pixels anew, upright and at most 2560 px wide. GPS position, camera data
 * and everything else beside the pixels is left behind; colours are converted to sRGB.
 * @param data the uploaded bytes, whatever their name says they are
 */
export async function cleanPicture(data: Buffer): Promise<CleanPicture | UploadProblem> {
  if (data.length > maxUploadBytes) return "tooLarge";
  const metadata = await readMetadata(data);
  if (!metadata || !acceptedFormats.has(metadata.format)) return "notPicture";
  if (metadata.width * metadata.height > maxUploadPixels) return "tooManyPixels";
  const upright = sharp(data, { failOn: "truncated", limitInputPixels: maxUploadPixels })
    .rotate()
    .resize({ width: widestOriginal, withoutEnlargement: true });
  try {
    if (metadata.hasAlpha) {
      return { data: await upright.png().toBuffer(), mimetype: "image/png", extension: "png" };
    }
    return {
      data: await upright.jpeg({ quality: 88, mozjpeg: true }).toBuffer(),
      mimetype: "image/jpeg",
      extension: "jpg",
    };
  } catch {
    return "damaged";
  }
}

async function readMetadata(data: Buffer): Promise<Metadata | null> {
  try {
    return await sharp(data, { limitInputPixels: false }).metadata();
  } catch {
    return null;
  }
}
