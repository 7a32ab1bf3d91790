import type { BucketPlace } from "@/env.bucket";
import { readFileName } from "../file-name";
import { someAtOnce } from "./at-once";
import { type Listed, type Part, type PictureStore, StoreError } from "./picture-store";
import { type Ask, openS3 } from "./s3-client";

/** How long it is waited for an upload and for everything else, and how many objects are asked for in one list. */
const usualLimits = { uploadMs: 30_000, usualMs: 10_000, listed: 1000 };
const mostAtOnce = 16;

/**
 * Keeps pictures in a bucket, as objects that nobody but the newsroom may read: whether a reader may see one is decided
 * with each request, and may change.
 * @param folder what the names of all objects begin with
 */
export function openS3Store(place: BucketPlace, folder = "media/", limits = usualLimits): PictureStore {
  const ask = openS3(place, limits.usualMs);
  const Bucket = place.bucket;
  return {
    put: async (name, data) => {
      const ContentType = readFileName(name)?.type;
      const object = { Bucket, Key: folder + name, Body: data, ...(ContentType && { ContentType }) };
      await ask((s3, asking) => s3.putObject(object, asking), limits.uploadMs);
    },
    read: (name, part) => readObject(ask, { Bucket, Key: folder + name }, part),
    remove: (names) =>
      someAtOnce(names, mostAtOnce, (name) =>
        ask((s3, asking) => s3.deleteObject({ Bucket, Key: folder + name }, asking)),
      ),
    list: (beginning) => listObjects(ask, { Bucket, Prefix: folder + beginning, MaxKeys: limits.listed }, folder),
  };
}

type Address = { Bucket: string; Key: string };

async function readObject(ask: Ask, address: Address, part?: Part): Promise<{ data: Buffer; size: number } | null> {
  const Range = part && `bytes=${part.first}-${part.last}`;
  try {
    return await ask(async (s3, asking) => {
      const found = await s3.getObject({ ...address, ...(Range && { Range }) }, asking);
      const data = Buffer.from((await found.Body?.transformToByteArray()) ?? []);
      const size = found.ContentRange?.split("/")[1];
      // A service may give the whole where a part was asked for.
      if (size === undefined)
        return { data: part ? data.subarray(part.first, part.last + 1) : data, size: data.length };
      return { data, size: Number(size) };
    });
  } catch (error) {
    if (isCalled(error, "NoSuchKey")) return null;
    if (!isCalled(error, "InvalidRange")) throw error;
    const { ContentLength } = await ask((s3, asking) => s3.headObject(address, asking));
    return { data: Buffer.alloc(0), size: ContentLength ?? 0 };
  }
}

type Wanted = { Bucket: string; Prefix: string; MaxKeys: number };

async function* listObjects(ask: Ask, wanted: Wanted, folder: string): AsyncIterable<Listed> {
  let last: string | undefined;
  do {
    const question = { ...wanted, ...(last && { Marker: last }) };
    // The older of the two ways to list: it is the one that every service knows.
    const page = await ask((s3, asking) => s3.listObjects(question, asking));
    for (const { Key, Size, LastModified, ETag } of page.Contents ?? []) {
      const name = Key?.slice(folder.length);
      if (!name) continue;
      const tag = ETag?.replaceAll('"', "") ?? null;
      yield { name, bytes: Size ?? 0, changedAt: LastModified?.getTime() ?? Date.now(), tag };
    }
    last = page.IsTruncated ? page.Contents?.at(-1)?.Key : undefined;
  } while (last);
}

function isCalled(error: unknown, code: string): boolean {
  return error instanceof StoreError && error.code === code;
}
