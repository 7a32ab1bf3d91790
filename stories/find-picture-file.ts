import { stat } from "node:fs/promises";
import { join } from "node:path";
import { readSettings } from "@/env";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";

type PictureFileOnDisk = { path: string; type: string };

const types: Record<string, string> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg", png: "image/png" };
// `clean-upload.ts` names the original by its content; Payload adds a number to doubles and the size to its sizes.
const namePattern = /^([0-9a-f]{20}(?:-\d{1,4})?)(?:-\d+x\d+)?\.(avif|webp|jpg|png)$/;

/** A file of a picture that readers may see; `null` when there is none of that name or it is not public. */
export async function findPictureFile(filename: string): Promise<PictureFileOnDisk | null> {
  const [, base, extension] = namePattern.exec(filename) ?? [];
  const type = types[extension ?? ""];
  if (!base || !type) return null;
  dependOn(`picture:${base}`);
  const newsroom = await openNewsroom();
  const { totalDocs } = await newsroom.count({
    collection: "media",
    where: { and: [{ filename: { in: [`${base}.jpg`, `${base}.png`] } }, { public: { equals: true } }] },
  });
  if (totalDocs === 0) return null;
  const path = join(readSettings().dataDir, "media", filename);
  const file = await stat(path).catch(() => null);
  return file?.isFile() ? { path, type } : null;
}
