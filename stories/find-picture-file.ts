import { readFileName } from "@/newsroom/media/file-name";
import { findPlace } from "@/newsroom/media/find-place";
import { readPicture } from "@/newsroom/media/picture-files";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { StoreError } from "@/newsroom/media/store/picture-store";
import { dependOn } from "@/press/dependencies";
import { publicPictureUrl } from "./addresses";
import { mayShow } from "./rights";

type Found =
  | { kind: "file"; data: Buffer; type: string; passing: boolean }
  /** The picture was replaced, or cropped around another point. */
  | { kind: "moved"; to: string }
  /** The rights to the picture have ended. */
  | { kind: "ended" }
  /** The store of pictures does not answer. */
  | { kind: "unreachable" }
  | null;

/** A file of a picture that readers may see; `null` when there is none of that name or it is not public. */
export async function findPictureFile(filename: string): Promise<Found> {
  const name = readFileName(filename);
  if (!name) return null;
  dependOn(`picture:${name.base}`);
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "media",
    where: { filename: { in: [`${name.base}.jpg`, `${name.base}.png`] } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { public: true, rightsUntil: true },
  });
  const [media] = docs;
  if (media) {
    if (!media.public) return null;
    if (!mayShow(media)) return { kind: "ended" };
    const file = await readPicture(filename).catch(asUnreachable);
    if (file === "unreachable") return { kind: "unreachable" };
    return file ? { kind: "file", data: file.data, type: name.type, passing: Boolean(media.rightsUntil) } : null;
  }
  const place = await findPlace(newsroom, name);
  if (!place) return null;
  dependOn(`media:${place.media.id}`);
  if (!place.media.public) return null;
  return mayShow(place.media) ? { kind: "moved", to: publicPictureUrl(place.filename) } : { kind: "ended" };
}

function asUnreachable(error: unknown): "unreachable" {
  if (error instanceof StoreError) return "unreachable";
  throw error;
}
