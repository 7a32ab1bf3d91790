import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PrintFolder } from "./print-folder";
import { samplePrint } from "./sample-print";

let root = "";

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), "waraq-prints-")), "prints");
});
afterEach(() => rmSync(join(root, ".."), { recursive: true, force: true }));

const always = () => true;
const print = samplePrint({
  headers: { "content-type": "text/html", "content-security-policy": "default-src 'none'" },
  gzip: Buffer.from([1, 2, 3]),
  brotli: Buffer.from([4, 5]),
  dependencies: ["article:1", "site"],
  changesAt: 1_900_000_000_000,
  endsAt: 1_900_000_000_000,
});

function open(edition = "build-1", changedAt = 0) {
  const folder = new PrintFolder(root, edition);
  return { folder, stored: folder.load(changedAt) };
}

async function storeAndClose(key = "full /") {
  const { folder } = open();
  folder.save(key, print, always);
  await folder.close();
}

describe("PrintFolder", () => {
  it("gives back to the letter what was there when the server ended properly", async () => {
    await storeAndClose("full /news/1/حلب");
    expect(open().stored).toEqual([{ key: "full /news/1/حلب", print }]);
  });

  it("throws everything away after a crash", async () => {
    await storeAndClose();
    const { folder, stored } = open();
    expect(stored).toHaveLength(1);
    folder.save("full /other", print, always);
    expect(open().stored).toEqual([]);
  });

  it("throws the prints of another build away", async () => {
    await storeAndClose();
    expect(open("build-2").stored).toEqual([]);
    expect(readdirSync(root)).toEqual(["build-2"]);
    expect(open("build-1").stored).toEqual([]);
  });

  it("throws everything away when a command has changed the newsroom since, and only then", async () => {
    await storeAndClose();
    const closed = join(root, "build-1", "closed-properly");
    const second = 1_800_000_000;
    utimesSync(closed, second, second);
    expect(open("build-1", (second - 1) * 1000).stored).toHaveLength(1);
    await storeAndClose();
    utimesSync(closed, second, second);
    expect(open("build-1", (second + 1) * 1000).stored).toEqual([]);
  });

  it("deletes at once what was withdrawn", async () => {
    const { folder } = open();
    folder.save("full /", print, always);
    await folder.close();
    const before = readdirSync(join(root, "build-1")).length;
    folder.remove("full /");
    expect(readdirSync(join(root, "build-1"))).toHaveLength(before - 1);
    expect(open().stored).toEqual([]);
  });

  it("does not bring back what was purged while it was being written", async () => {
    const { folder } = open();
    let asked = 0;
    folder.save("full /", print, () => {
      asked += 1;
      return asked === 1;
    });
    await folder.close();
    expect(asked).toBe(2);
    expect(open().stored).toEqual([]);
  });

  it("keeps the newer of two prints that are written at the same time", async () => {
    const { folder } = open();
    const newer = { ...print, brotli: Buffer.from("newer") };
    for (let at = 0; at < 50; at += 1) {
      folder.save(`full /${at}`, print, () => false);
      folder.save(`full /${at}`, newer, always);
    }
    await folder.close();
    const { stored } = open();
    expect(stored.every((one) => one.print.brotli?.toString() === "newer")).toBe(true);
    expect(readdirSync(join(root, "build-1")).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("passes over files that are broken or not its own", async () => {
    await storeAndClose();
    writeFileSync(join(root, "build-1", "garbage"), "garbage");
    writeFileSync(join(root, "build-1", "empty"), "");
    mkdirSync(join(root, "build-1", "folder"));
    expect(open().stored).toHaveLength(1);
  });
});

describe("a folder that cannot be written", () => {
  it("harms nothing when it cannot be made", async () => {
    writeFileSync(root, "a file stands where the folder should be");
    const { folder, stored } = open();
    expect(stored).toEqual([]);
    folder.save("full /", print, always);
    folder.remove("full /");
    await folder.close();
  });

  it("harms nothing when it disappears or fills up meanwhile", async () => {
    const { folder } = open();
    rmSync(root, { recursive: true });
    writeFileSync(root, "in the way");
    folder.save("full /", print, always);
    folder.remove("full /");
    await folder.close();
    expect(existsSync(join(root, "build-1"))).toBe(false);
  });

  it("leaves nothing half written behind when the disk is full", async () => {
    const { folder } = open();
    folder.save("full /", print, always);
    await folder.close();
    const file = readdirSync(join(root, "build-1")).find((name) => name !== "closed-properly");
    // Where there is no such device, a folder in the way fails as well.
    symlinkSync(existsSync("/dev/full") ? "/dev/full" : root, join(root, "build-1", `${file}.new`));
    folder.save("full /", { ...print, printedAt: print.printedAt + 1 }, always);
    await folder.close();
    expect(readdirSync(join(root, "build-1"))).toEqual(["closed-properly"]);
    expect(open().stored).toEqual([]);
  });
});
