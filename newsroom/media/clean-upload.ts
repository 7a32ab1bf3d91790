import { createHash } from "node:crypto";
import type { CollectionBeforeOperationHook } from "payload";
import sharp, { type Metadata } from "sharp";
import { roleOf } from "../access/roles";
import { maxUploadBytes, maxUploadPixels, uploadError, type UploadProblem } from "./upload-problem";

const acceptedFormats = new Set(["jpeg", "png", "webp", "heif"]);
const widestOriginal = 2560;

type CleanPicture = { data: Buffer; mimetype: string; extension: string };

/** Replaces an uploaded file by a clean copy of its pixels, or refuses it with a message at the field. */
export const cleanUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // Strangers are turned away only after this: nothing is decoded for them.
  const trusted = "overrideAccess" in args && args.overrideAccess;
  if (!trusted && roleOf(req) === null) return args;
  const file = req.file;
  if (operation === "create" && !file) throw uploadError("missing", req);
  if ((operation !== "create" && operation !== "update") || !file) return args;
  const clean = await cleanPicture(file.data);
  if (typeof clean === "string") throw uploadError(clean, req);
  const name = createHash("sha256").update(clean.data).digest("hex").slice(0, 20);
  req.file = {
    ...file,
    data: clean.data,
    mimetype: clean.mimetype,
    name: `${name}.${clean.extension}`,
    size: clean.data.length,
  };
  return args;
};

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
