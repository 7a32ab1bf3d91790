import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readSettings } from "@/env";
import type { BucketPlace } from "@/env.bucket";
import { type S3Server, startS3Server } from "./sample-s3";
import { someAtOnce } from "./at-once";
import { openLocalStore } from "./local-store";
import { type PictureStore, StoreError } from "./picture-store";
import { openS3Store } from "./s3-store";

let s3: S3Server;
let folder = "";
const stores: Partial<Record<string, PictureStore>> = {};

function place(changes: Partial<BucketPlace> = {}): BucketPlace {
  const { bucket } = readSettings({ ...s3.settings });
  if (!bucket) throw new Error("no bucket");
  return { ...bucket, ...changes };
}

beforeAll(async () => {
  s3 = await startS3Server();
  folder = mkdtempSync(join(tmpdir(), "waraq store "));
  stores["folder"] = openLocalStore(folder);
  stores["bucket"] = openS3Store(place(), "media/", { usualMs: 10_000, uploadMs: 10_000, listed: 5 });
});
beforeEach(() => s3.setMood("well"));
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function namesIn(store: PictureStore, beginning = ""): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of store.list(beginning)) names.push(name);
  return names.toSorted();
}

describe.each(["folder", "bucket"])("a %s of pictures", (kind) => {
  const open = (): PictureStore => {
    const store = stores[kind];
    if (!store) throw new Error("not open");
    return store;
  };

  it("gives back what was put, whole or in part, and its size", async () => {
    const store = open();
    await store.put("a.jpg", Buffer.from("0123456789"));
    const read = async (first: number, last: number) => {
      const found = await store.read("a.jpg", { first, last });
      return found && [found.data.toString(), found.size];
    };
    expect((await store.read("a.jpg"))?.data.toString()).toBe("0123456789");
    expect(await read(0, 1)).toEqual(["01", 10]);
    expect(await read(3, 5)).toEqual(["345", 10]);
    expect(await read(8, Number.MAX_SAFE_INTEGER)).toEqual(["89", 10]);
    expect(await read(10, 20)).toEqual(["", 10]);
  });

  it("has nothing under other names, and takes away what is gone already", async () => {
    const store = open();
    await store.put("b.jpg", Buffer.from("b"));
    expect(await store.read("c.jpg")).toBeNull();
    await store.remove(["b.jpg", "c.jpg"]);
    expect(await store.read("b.jpg")).toBeNull();
    await store.remove([]);
  });

  it("lists what begins with something, also beyond what one answer holds", async () => {
    const store = open();
    const names = Array.from({ length: 13 }, (_, number) => `many-${String(number).padStart(4, "0")}.webp`);
    await someAtOnce(names, 4, (name) => store.put(name, Buffer.from(name)));
    expect(await namesIn(store, "many-")).toEqual(names);
    for await (const { bytes, changedAt } of store.list("many-0007")) {
      expect(bytes).toBe(14);
      expect(Math.abs(changedAt - Date.now())).toBeLessThan(60_000);
    }
    expect(await namesIn(store, "many-0012")).toEqual(["many-0012.webp"]);
    await store.remove(names);
    expect(await namesIn(store, "many-")).toEqual([]);
  });

  it("keeps empty files and large ones", async () => {
    const store = open();
    const large = Buffer.alloc(20_000_000, "غ");
    await store.put("empty.jpg", Buffer.alloc(0));
    await store.put("large.png", large);
    expect((await store.read("empty.jpg"))?.data.length).toBe(0);
    expect((await store.read("large.png"))?.data.equals(large)).toBe(true);
  });
});

it("signs what it asks, and makes no object public", async () => {
  s3.takeAsked();
  await stores["bucket"]?.put("0123456789abcdef0123.webp", Buffer.from("x"));
  const [asked] = s3.takeAsked();
  expect(asked?.path).toContain("/pictures/media/0123456789abcdef0123.webp");
  expect(asked?.headers).toMatchObject({
    "content-type": "image/webp",
    authorization: expect.stringMatching(/^AWS4-/),
  });
  expect(Object.keys(asked?.headers ?? {}).filter((name) => /acl|grant/.test(name))).toEqual([]);
});

it.each([
  ["hangs up", "down", false],
  ["forbids it", "forbidding", true],
] as const)("says so when the service %s", async (_, mood, final) => {
  const store = openS3Store(place());
  s3.setMood(mood);
  const works = [
    store.put("x.jpg", Buffer.from("x")),
    store.read("x.jpg"),
    store.remove(["x.jpg"]),
    namesIn(store),
    store.read("x.jpg", { first: 0, last: 1 }),
  ];
  for (const result of await Promise.allSettled(works)) {
    const reason = result.status === "rejected" ? result.reason : null;
    expect(reason).toBeInstanceOf(StoreError);
    expect(reason).toMatchObject({ final });
  }
});

it("says so when the service does not answer, or stops in the middle of a file", async () => {
  const store = openS3Store(place(), "media/", { usualMs: 300, uploadMs: 300, listed: 1000 });
  for (const mood of ["silent", "halting"] as const) {
    s3.setMood(mood);
    await expect(store.read("x.jpg")).rejects.toThrow(StoreError);
  }
  s3.setMood("silent");
  await expect(store.put("x.jpg", Buffer.from("x"))).rejects.toThrow(StoreError);
});

it("tells a bucket that is missing and a key that is wrong from a service that is not there", async () => {
  const closed = createServer().listen(0, "127.0.0.1");
  const address = closed.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await new Promise((resolve) => closed.close(resolve));
  const ask = (changes: Partial<BucketPlace>) => openS3Store(place(changes)).put("x.jpg", Buffer.from("x"));
  await expect(ask({ bucket: "nothing-here" })).rejects.toMatchObject({ code: "NoSuchBucket", final: true });
  await expect(ask({ accessKeyId: "NOBODY" })).rejects.toMatchObject({ code: "InvalidAccessKeyId", final: true });
  await expect(ask({ endpoint: `http://127.0.0.1:${port}` })).rejects.toMatchObject({
    code: "ECONNREFUSED",
    final: false,
  });
});
