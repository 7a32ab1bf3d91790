import { join } from "node:path";
import { readSettings, type Settings } from "@/env";
import { openLocalStore } from "./local-store";
import type { PictureStore } from "./picture-store";
import { openS3Store } from "./s3-store";

const opened = new Map<string, PictureStore>();

/** The store that the settings name: the one way to the files of pictures. */
export function pictureStore({ bucket, dataDir }: Pick<Settings, "bucket" | "dataDir"> = readSettings()): PictureStore {
  const place = JSON.stringify([bucket, dataDir]);
  const known = opened.get(place);
  if (known) return known;
  const store = bucket ? openS3Store(bucket) : openLocalStore(join(dataDir, "media"));
  opened.set(place, store);
  return store;
}
