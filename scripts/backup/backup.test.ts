import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { create, extract } from "tar";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { openWholeNewsroom } from "@/newsroom/whole-newsroom";
import { makeBackup } from "./make-backup";
import { type Manifest, manifestName } from "./manifest";
import { restoreBackup } from "./restore-backup";
import { withDatabase } from "./sqlite";
import { unpack } from "./unpack";
import { verifyBackup } from "./verify-backup";

vi.setConfig({ testTimeout: 120_000 });

let root = "";
let dataDir = "";
let databaseUrl: string | null = null;
let plain = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "waraq backup "));
  ({ dataDir, databaseUrl } = readSettings());
  const newsroom = await openWholeNewsroom();
  for (let number = 1; number <= 20; number += 1)
    await newsroom.create({ collection: "tags", data: { name: `وسم ${number}`, slug: `tag-${number}` } });
  mkdirSync(join(dataDir, "media", "deep"), { recursive: true });
  writeFileSync(join(dataDir, "media", "صورة.jpg"), "a picture");
  writeFileSync(join(dataDir, "media", "deep", "b.webp"), "another");
  writeFileSync(join(dataDir, "secret"), `${"s".repeat(64)}\n`, { mode: 0o600 });
  plain = (await makeBackup({ dataDir, databaseUrl, folder: join(root, "plain"), recipient: "" })).file;
}, 60_000);
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(root, { recursive: true, force: true }));

const tagsIn = (folder: string) =>
  withDatabase(join(folder, "waraq.db"), async (database) => {
    const { rows } = await database.execute("SELECT slug FROM tags ORDER BY id");
    return rows.map((row) => row["slug"]);
  });
const restore = (file: string, into: string, rest: { replace?: boolean; identity?: string } = {}) =>
  restoreBackup({ file, dataDir: join(root, into), replace: false, ...rest });

/** The backup with something done to what is in it. */
async function change(name: string, work: (folder: string) => void): Promise<string> {
  const folder = join(root, `inside ${name}`);
  mkdirSync(folder);
  await extract({ file: plain, cwd: folder });
  work(folder);
  const file = join(root, `${name}.tar.gz`);
  await create({ file, cwd: folder, gzip: true }, await readdir(folder));
  return file;
}

it("brings everything back: rows, pictures and the secret, which only their owner may read", async () => {
  expect(statSync(plain).mode & 0o777).toBe(0o600);
  const { before } = await restore(plain, "empty");
  expect(before).toBeNull();
  expect(await tagsIn(join(root, "empty"))).toEqual(Array.from({ length: 20 }, (_, index) => `tag-${index + 1}`));
  expect(readFileSync(join(root, "empty/media/صورة.jpg"), "utf8")).toBe("a picture");
  expect(readFileSync(join(root, "empty/media/deep/b.webp"), "utf8")).toBe("another");
  expect(readFileSync(join(root, "empty/secret"), "utf8")).toBe(readFileSync(join(dataDir, "secret"), "utf8"));
  expect(statSync(join(root, "empty/secret")).mode & 0o777).toBe(0o600);
  expect((await readdir(join(root, "empty"))).filter((name) => name.startsWith("."))).toEqual([]);
  expect((await readdir(dataDir)).filter((name) => name.startsWith(".backup"))).toEqual([]);
});

it("clears away what a killed backup has left, and nothing that may still be at work", async () => {
  for (const name of [".backup-dead", ".backup-alive"]) mkdirSync(join(dataDir, name));
  utimesSync(join(dataDir, ".backup-dead"), 0, 0);
  await makeBackup({ dataDir, databaseUrl, folder: join(root, "after a death"), recipient: "" });
  expect((await readdir(dataDir)).filter((name) => name.startsWith(".backup"))).toEqual([".backup-alive"]);
});

it("proves a backup by restoring it elsewhere, and counts what is in it", async () => {
  const manifest = await verifyBackup(plain);
  expect(manifest.tables).toMatchObject({ tags: 20, users: 0 });
  expect(Object.keys(manifest.files).toSorted()).toEqual(["media/deep/b.webp", "media/صورة.jpg", "secret", "waraq.db"]);
});

it("puts the newsroom that is there aside only when it is told to", async () => {
  cpSync(join(root, "empty"), join(root, "lived in"), { recursive: true });
  writeFileSync(join(root, "lived in/notes.txt"), "mine");
  writeFileSync(join(root, "lived in/media/new.jpg"), "since then");
  await expect(restore(plain, "lived in")).rejects.toThrow("--replace");
  const { before } = await restore(plain, "lived in", { replace: true });
  expect(existsSync(join(root, "lived in/media/new.jpg"))).toBe(false);
  expect(readFileSync(join(before ?? "", "media/new.jpg"), "utf8")).toBe("since then");
  expect(readFileSync(join(root, "lived in/notes.txt"), "utf8")).toBe("mine");
  expect(await tagsIn(before ?? "")).toHaveLength(20);
});

it("clears away what a killed restore has left: there is a secret in it", async () => {
  const dead = join(root, "tried before/.restore-dead");
  mkdirSync(dead, { recursive: true });
  utimesSync(dead, 0, 0);
  await restore(plain, "tried before");
  expect((await readdir(join(root, "tried before"))).filter((name) => name.startsWith("."))).toEqual([]);
});

it("touches no newsroom that runs", async () => {
  cpSync(join(root, "empty"), join(root, "running"), { recursive: true });
  await withDatabase(join(root, "running/waraq.db"), async (open) => {
    await open.execute("PRAGMA journal_mode = WAL");
    await open.execute("SELECT count(*) FROM tags");
    await expect(restore(plain, "running", { replace: true })).rejects.toThrow("running: stop it first");
  });
  expect((await readdir(join(root, "running"))).filter((name) => name.startsWith("before"))).toEqual([]);
});

it.each<[string, RegExp, (folder: string) => void]>([
  ["a picture changed", /صورة\.jpg was changed/, (at) => writeFileSync(join(at, "media/صورة.jpg"), "b picture")],
  ["a picture gone", /b\.webp is missing/, (at) => rmSync(join(at, "media/deep/b.webp"))],
  ["something added", /evil\.txt does not belong/, (at) => writeFileSync(join(at, "evil.txt"), "x")],
  ["no manifest", /no whole backup/, (at) => rmSync(join(at, manifestName))],
  ["a link to elsewhere", /secret is missing/, (at) => linkInstead(join(at, "secret"))],
  ["a newer version", /newer version of Waraq \(29991231_000000_later\)/, (at) => addMigration(at)],
  ["an unknown form", /a version of Waraq that this one does not know/, (at) => setFormat(at)],
])("refuses %s before anything is touched", async (name, problem, work) => {
  const file = await change(name, work);
  await expect(restore(file, `into ${name}`)).rejects.toThrow(problem);
  expect(await readdir(join(root, `into ${name}`))).toEqual([]);
});

it("refuses what was cut short, what is no backup and what is not there", async () => {
  const bytes = readFileSync(plain);
  writeFileSync(join(root, "short.tar.gz"), bytes.subarray(0, bytes.length / 2));
  writeFileSync(
    join(root, "flipped.tar.gz"),
    Buffer.concat([bytes.subarray(0, 999), Buffer.from([1]), bytes.subarray(1000)]),
  );
  await expect(verifyBackup(join(root, "short.tar.gz"))).rejects.toThrow(/damaged|no whole backup/);
  await expect(verifyBackup(join(root, "flipped.tar.gz"))).rejects.toThrow(/damaged|no whole backup/);
  await expect(verifyBackup(join(root, "nowhere.tar.gz"))).rejects.toThrow(/cannot be read/);
  await expect(makeBackup({ dataDir: root, folder: root, recipient: "" })).rejects.toThrow(/There is no newsroom/);
});

it("hands itself to age or GnuPG, reads what they wrote, and leaves nothing half when they fail", async () => {
  const programs = join(root, "programs");
  mkdirSync(programs);
  // It stands in for age: a heading, then every byte turned round.
  const turn =
    "for await (const part of process.stdin) process.stdout.write(Buffer.from(part.map((byte) => byte ^ 255)));";
  const read =
    "let first = true; for await (const whole of process.stdin) { const part = first ? whole.subarray(22) : whole; first = false; process.stdout.write(Buffer.from(part.map((byte) => byte ^ 255))); }";
  writeFileSync(
    join(programs, "age"),
    `#!${process.execPath} --input-type=module\n`.replace(" --input-type=module", "") +
      `(async () => { if (process.argv.includes("age1nobody")) process.exit(1); if (process.argv.includes("--decrypt")) { ${read} } else { process.stdout.write("age-encryption.org/v1\\n"); ${turn} } })();\n`,
  );
  chmodSync(join(programs, "age"), 0o755);
  vi.stubEnv("PATH", `${programs}${delimiter}${process.env["PATH"] ?? ""}`);
  const { file } = await makeBackup({ dataDir, databaseUrl, folder: join(root, "sealed"), recipient: "age1somebody" });
  expect(file).toMatch(/\.tar\.gz\.age$/);
  expect(readFileSync(file).includes("waraq.db")).toBe(false);
  const opened = join(root, "opened");
  mkdirSync(opened);
  await expect(unpack(file, opened)).rejects.toThrow("--identity");
  expect((await unpack(file, opened, "key.txt")).tables).toMatchObject({ tags: 20 });
  const failing = makeBackup({ dataDir, databaseUrl, folder: join(root, "failed"), recipient: "age1nobody" });
  await expect(failing).rejects.toThrow("age ended with code 1");
  expect(await readdir(join(root, "failed"))).toEqual([]);
  vi.stubEnv("PATH", join(root, "nothing here"));
  await expect(
    makeBackup({ dataDir, databaseUrl, folder: join(root, "failed"), recipient: "desk@test.example" }),
  ).rejects.toThrow("gpg cannot be run: is it installed?");
  expect(await readdir(join(root, "failed"))).toEqual([]);
});

function linkInstead(path: string): void {
  rmSync(path);
  symlinkSync("/etc/passwd", path);
}

function editManifest(folder: string, work: (manifest: Manifest) => void): void {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, manifestName), "utf8"));
  work(manifest);
  writeFileSync(join(folder, manifestName), JSON.stringify(manifest));
}

function addMigration(folder: string): void {
  editManifest(folder, ({ migrations }) => migrations.push("29991231_000000_later"));
}

function setFormat(folder: string): void {
  editManifest(folder, (manifest) => Object.assign(manifest, { format: 2 }));
}
