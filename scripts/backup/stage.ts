import { existsSync } from "node:fs";
import { copyFile, link, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { databaseName, hashFiles, type Manifest, manifestName } from "./manifest";
import { removeDead } from "./dead-after";
import { copyDatabase, describeDatabase } from "./sqlite";

const stagePrefix = ".backup-";

/**
 * Gathers a newsroom as it is at one moment into a folder of its own beside it, and does something with that. Pictures
 * are linked before the database is copied, so that none that it names can be deleted meanwhile, and once more
 * afterwards, for those that came in between.
 */
export async function withStage<Result>(
  dataDir: string,
  work: (folder: string, manifest: Manifest) => Promise<Result>,
): Promise<Result> {
  await removeDead(dataDir, stagePrefix);
  const folder = await mkdtemp(join(dataDir, stagePrefix));
  try {
    await linkAll(join(dataDir, "media"), join(folder, "media"));
    await copyDatabase(join(dataDir, databaseName), join(folder, databaseName));
    await linkAll(join(dataDir, "media"), join(folder, "media"));
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

/** Links every file of a folder into another; copies where the file system has no links. */
async function linkAll(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  if (!existsSync(from)) return;
  for (const name of await readdir(from, { recursive: true })) {
    const [source, target] = [join(from, name), join(to, name)];
    // What is gone by now was deleted before the database is copied, which then does not name it either.
    const found = await stat(source).catch(() => null);
    if (!found?.isFile() || existsSync(target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await link(source, target).catch(() => copyFile(source, target));
  }
}
