import { existsSync } from "node:fs";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BucketPlace } from "@/env.bucket";
import { databaseName, hashFiles, type Manifest, manifestName } from "./manifest";
import { removeDead } from "./dead-after";
import { gatherPictures } from "./gather-pictures";
import { gatherRows } from "./gather-rows";
import { describeDatabase } from "./sqlite";

const stagePrefix = ".backup-";

type Place = {
  dataDir: string;
  bucket: BucketPlace | null;
  /** The PostgreSQL with the rows; `null` when they are in the folder too. */
  databaseUrl: string | null;
};

/**
 * Gathers a newsroom as it is at one moment into a folder of its own beside it, and does something with that. Pictures
 * are gathered before the database is copied, so that none that it names can be deleted meanwhile, and once more
 * afterwards, for those that came in between.
 */
export async function withStage<Result>(
  { dataDir, bucket, databaseUrl }: Place,
  work: (folder: string, manifest: Manifest) => Promise<Result>,
): Promise<Result> {
  await removeDead(dataDir, stagePrefix);
  const folder = await mkdtemp(join(dataDir, stagePrefix));
  try {
    await gatherPictures(dataDir, bucket, join(folder, "media"));
    await gatherRows(dataDir, databaseUrl, folder);
    await gatherPictures(dataDir, bucket, join(folder, "media"));
    const secret = join(dataDir, "secret");
    if (existsSync(secret)) await copyFile(secret, join(folder, "secret"));
    const manifest: Manifest = {
      format: 1,
      createdAt: new Date().toISOString(),
      database: "sqlite",
      ...(await describeDatabase(join(folder, databaseName))),
      files: await hashFiles(folder),
    };
    await writeFile(join(folder, manifestName), JSON.stringify(manifest));
    return await work(folder, manifest);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
