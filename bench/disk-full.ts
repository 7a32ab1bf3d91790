import { spawnSync } from "node:child_process";
import { cp, mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ask } from "../e2e/press/ask";
import { NewsroomClient } from "../e2e/press/newsroom-client";
import { makeBench, startWaraq, workshop } from "./edition";
import { freePort } from "../e2e/fixtures/free-port";

/**
 * A disk that fills up while the site is running: readers read on, saves say that they failed, and once there is room
 * they succeed. The disk is a small one in memory, which only root may make (Linux). Ends with code 1 when it is not so.
 */
const disk = resolve(workshop, "small-disk");
const filler = join(disk, "filler");
const problems: string[] = [];

const bench = await makeBench();
await mkdir(disk, { recursive: true });
run("mount", ["-t", "tmpfs", "-o", "size=96m", "tmpfs", disk]);
try {
  const dataDir = join(disk, "data");
  await cp(bench.dataDir, dataDir, { recursive: true });
  await rm(join(dataDir, "prints"), { recursive: true, force: true });
  const server = await startWaraq({ dataDir }, await freePort());
  try {
    await measure(new URL(server.url).origin);
  } finally {
    await server.stop();
  }
} finally {
  run("umount", [disk]);
}
console.log(problems.length === 0 ? "Nothing was lost on the full disk." : problems.join("\n"));
process.exit(problems.length === 0 ? 0 : 1);

async function measure(url: string): Promise<void> {
  const newsroom = await NewsroomClient.signIn(url, "bench@waraq.example", bench.password);
  const save = (kicker: string) =>
    newsroom.change(`articles/${bench.story}`, { kicker, _status: "published" }).then(
      () => "saved",
      (error: unknown) => String(error),
    );
  await ask(url, "/");
  await fill();
  // What the database still has room for in its log is saved; then it says that it cannot.
  let answer = "saved";
  for (let round = 0; round < 200 && answer === "saved"; round += 1) answer = await save(`جولة ${round}`);
  if (!/ answered 5\d\d /.test(answer)) problems.push(`a save on a full disk: ${answer}`);
  for (const path of ["/", bench.path, "/donate", "/en"]) {
    const { status } = await ask(url, path);
    if (status !== 200) problems.push(`${path} on a full disk: ${status}`);
  }
  await rm(filler);
  const later = await save("بعد الامتلاء");
  if (later !== "saved") problems.push(`a save after there was room again: ${later}`);
  const { body } = await ask(url, bench.path);
  if (!body.includes("بعد الامتلاء")) problems.push("the change after that was not seen");
}

/** Leaves no room at all. */
async function fill(): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(filler, Buffer.alloc(bavail * bsize)).catch(() => undefined);
}

function run(command: string, words: string[]): void {
  const { status, stderr } = spawnSync(command, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}
