import { describe, expect, it, vi } from "vitest";
import { PageStore } from "./page-store";
import { samplePrint } from "./sample-print";

const kilobytes = (count: number, ...dependencies: string[]) =>
  samplePrint({ body: Buffer.alloc(count * 1024), dependencies });

describe("bytes", () => {
  it("stays within its bound and drops what was not asked for longest", () => {
    const store = new PageStore({ maxBytes: 200 * 1024 });
    for (let at = 0; at < 50; at += 1) {
      store.set(`/${at}`, kilobytes(19));
      expect(store.get("/0")).toBeDefined();
      expect(store.bytes).toBeLessThanOrEqual(200 * 1024);
    }
    expect(store.count).toBe(9);
    expect(store.get("/1")).toBeUndefined();
    expect(store.get("/49")).toBeDefined();
  });

  it("counts every encoding", () => {
    const store = new PageStore({ maxBytes: 1024 * 1024 });
    store.set("/", kilobytes(100));
    const alone = store.bytes;
    store.set("/", { ...kilobytes(100), gzip: Buffer.alloc(30_000), brotli: Buffer.alloc(20_000) });
    expect(store.bytes).toBe(alone + 50_000);
  });

  it("counts small bodies twice, for they are kept in two forms", () => {
    const store = new PageStore({ maxBytes: 1024 * 1024 });
    store.set("/", kilobytes(100));
    const alone = store.bytes;
    store.set("/", { ...kilobytes(100), gzip: Buffer.alloc(14_000), brotli: Buffer.alloc(10_000) });
    expect(store.bytes).toBe(alone + 48_000);
  });

  it("counts prints without a body, so that there is an end to them too", () => {
    const store = new PageStore({ maxBytes: 64 * 1024 });
    for (let at = 0; at < 10_000; at += 1) store.set(`/${at}`, samplePrint({ body: Buffer.alloc(0) }));
    expect(store.count).toBeLessThanOrEqual(64);
  });

  it("does not keep a print larger than itself, nor the one that stood there before", () => {
    const onLeave = vi.fn<(key: string) => void>();
    const store = new PageStore({ maxBytes: 10 * 1024, onLeave });
    store.set("/", kilobytes(1, "site"));
    store.set("/", kilobytes(11, "site"));
    expect(store.get("/")).toBeUndefined();
    expect(store.madeFrom(["site"])).toEqual([]);
    expect(onLeave).toHaveBeenCalledWith("/");
  });

  it("keeps nothing when it has no room at all", () => {
    const store = new PageStore({ maxBytes: 0 });
    store.set("/", kilobytes(1));
    expect(store.get("/")).toBeUndefined();
    expect(store.bytes).toBe(0);
  });
});

describe("what prints were made from", () => {
  it("finds each print once", () => {
    const store = new PageStore({ maxBytes: 1024 * 1024 });
    store.set("/", kilobytes(1, "article:1", "site"));
    store.set("/news/1", kilobytes(1, "article:1"));
    expect(store.madeFrom(["article:1", "site", "article:9"]).toSorted()).toEqual(["/", "/news/1"]);
    expect(store.madeFrom(["article:9"])).toEqual([]);
  });

  it("forgets what an older print was made from", () => {
    const store = new PageStore({ maxBytes: 1024 * 1024 });
    store.set("/", kilobytes(1, "article:1", "site"));
    store.set("/", kilobytes(1, "article:2", "site"));
    expect(store.madeFrom(["article:1"])).toEqual([]);
    expect(store.madeFrom(["article:2"])).toEqual(["/"]);
    expect(store.madeFrom(["site"])).toEqual(["/"]);
  });

  it("forgets prints that were deleted, pushed out or cleared away", () => {
    const store = new PageStore({ maxBytes: 20 * 1024 });
    store.set("/deleted", kilobytes(5, "site"));
    store.delete("/deleted");
    store.set("/pushed-out", kilobytes(12, "site"));
    store.set("/new", kilobytes(12, "front"));
    expect(store.madeFrom(["site"])).toEqual([]);
    store.clear();
    expect(store.madeFrom(["front"])).toEqual([]);
  });

  it("tells of what is stored and of what has left, a replaced print not counting as gone", () => {
    const left: string[] = [];
    const stored: string[] = [];
    const store = new PageStore({
      maxBytes: 40 * 1024,
      onStore: (key) => stored.push(key),
      onLeave: (key) => left.push(key),
    });
    store.set("/a", kilobytes(12));
    store.set("/a", kilobytes(13));
    store.set("/b", kilobytes(12));
    store.clear();
    expect(stored).toEqual(["/a", "/a", "/b"]);
    expect(left).toEqual(["/a", "/b"]);
  });
});
