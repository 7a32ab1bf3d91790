import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PageStore } from "./page-store";
import { Press } from "./press";
import type { Print } from "./print";
import { QueueFullError, RenderQueue } from "./render-queue";
import { samplePrint } from "./sample-print";

const minute = 60_000;

/** A press whose renders the test answers itself. */
function openTestPress({ atOnce = 4, waiting = 200, maxBytes = 10_000_000 } = {}) {
  const pages = new PageStore({ maxBytes });
  const missing = new PageStore({ maxBytes: 100_000 });
  const report = vi.fn<(problem: string, error: unknown) => void>();
  const print = vi.fn<(key: string) => Promise<Print>>();
  const press = new Press({ pages, missing, queue: new RenderQueue({ atOnce, waiting }), print, report });
  return { press, pages, missing, print, report };
}

function page(text: string, changes: Partial<Print> = {}): Print {
  return samplePrint({ body: Buffer.from(text), ...changes });
}

/** A render under way, which the test ends. */
function startRender() {
  let finish: (print: Print) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const render = new Promise<Print>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return { render, finish, fail };
}

const textOf = ({ print }: { print: Print }) => print.body.toString();

describe("one render at a time", () => {
  it("prints once for a hundred readers who ask at once", async () => {
    const { press, print } = openTestPress();
    const { render, finish } = startRender();
    print.mockReturnValueOnce(render);
    const asked = Array.from({ length: 100 }, () => press.find("/"));
    finish(page("one"));
    const found = await Promise.all(asked);
    expect(print).toHaveBeenCalledTimes(1);
    expect(new Set(found.map(textOf))).toEqual(new Set(["one"]));
    await expect(press.find("/")).resolves.toMatchObject({ how: "hit" });
  });

  it("tells everybody who waits of a failure, and tries again for the next", async () => {
    const { press, print } = openTestPress();
    print.mockRejectedValueOnce(new Error("database is locked")).mockResolvedValueOnce(page("well"));
    const asked = await Promise.allSettled([press.find("/"), press.find("/")]);
    expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(textOf(await press.find("/"))).toBe("well");
  });

  it("refuses what finds no place in the queue, unless there is an older print", async () => {
    const { press, print } = openTestPress({ atOnce: 1, waiting: 0 });
    print.mockResolvedValueOnce(page("old", { dependencies: ["article:1"] }));
    await press.find("/known");
    press.purge(["article:1"], "changed");
    const { render, finish } = startRender();
    print.mockReturnValueOnce(render);
    const first = press.find("/busy");
    await expect(press.find("/unknown")).rejects.toThrow(QueueFullError);
    await expect(press.find("/known")).resolves.toMatchObject({ how: "error" });
    finish(page("done"));
    await first;
  });
});

describe("purge", () => {
  it("prints anew what was made from a changed document, and nothing else", async () => {
    const { press, print } = openTestPress();
    print.mockImplementation(async (key) => page(key, { dependencies: [`article:${key.slice(1)}`] }));
    await press.find("/1");
    await press.find("/2");
    press.purge(["article:1"], "changed");
    expect(press.peek("/1", Date.now())).toBeNull();
    await expect(press.find("/2")).resolves.toMatchObject({ how: "hit" });
    await expect(press.find("/1")).resolves.toMatchObject({ how: "miss" });
    expect(print).toHaveBeenCalledTimes(3);
  });

  it("shows the last good print when the new render fails after a change", async () => {
    const { press, print, report } = openTestPress();
    print.mockResolvedValueOnce(page("old", { dependencies: ["article:1"] }));
    await press.find("/");
    press.purge(["article:1"], "changed");
    print.mockRejectedValueOnce(new Error("no database"));
    const found = await press.find("/");
    expect(found.how).toBe("error");
    expect(textOf(found)).toBe("old");
    expect(report).toHaveBeenCalledOnce();
    print.mockResolvedValueOnce(page("new"));
    expect(textOf(await press.find("/"))).toBe("new");
  });

  it("never shows again what was withdrawn, even when the render fails", async () => {
    const { press, print } = openTestPress();
    print.mockResolvedValueOnce(page("dangerous", { dependencies: ["article:1"] }));
    await press.find("/");
    press.purge(["article:1"], "withdrawn");
    print.mockRejectedValue(new Error("no database"));
    await expect(press.find("/")).rejects.toThrow("no database");
  });

  it("does not show it either when it had been changed, and failed to print, before it was withdrawn", async () => {
    const { press, print } = openTestPress();
    print.mockResolvedValueOnce(page("dangerous", { dependencies: ["article:1"] }));
    await press.find("/");
    press.purge(["article:1"], "changed");
    print.mockRejectedValue(new Error("no database"));
    await expect(press.find("/")).resolves.toMatchObject({ how: "error" });
    press.purge(["article:1"], "withdrawn");
    await expect(press.find("/")).rejects.toThrow("no database");
  });

  it("keeps the last good print of pages that had nothing to do with what was withdrawn", async () => {
    const { press, print } = openTestPress();
    print.mockResolvedValueOnce(page("harmless", { dependencies: ["article:2"] }));
    await press.find("/2");
    press.purge(["article:2"], "changed");
    press.purge(["article:1"], "withdrawn");
    print.mockRejectedValueOnce(new Error("no database"));
    await expect(press.find("/2")).resolves.toMatchObject({ how: "error" });
  });

  it("throws everything away when it is told to", async () => {
    const { press, print } = openTestPress();
    print.mockResolvedValueOnce(page("old", { dependencies: ["article:1"] }));
    await press.find("/");
    press.purgeAll();
    print.mockRejectedValueOnce(new Error("no database"));
    await expect(press.find("/")).rejects.toThrow("no database");
  });
});

describe("edits during a render", () => {
  it("prints again what was edited meanwhile", async () => {
    const { press, print } = openTestPress();
    const { render, finish } = startRender();
    print.mockReturnValueOnce(render).mockResolvedValueOnce(page("after", { dependencies: ["article:1"] }));
    const asked = press.find("/");
    press.purge(["article:1"], "changed");
    finish(page("before", { dependencies: ["article:1"] }));
    expect(textOf(await asked)).toBe("after");
    expect(print).toHaveBeenCalledTimes(2);
    expect(textOf(await press.find("/"))).toBe("after");
  });

  it("does not print again for an edit to something else", async () => {
    const { press, print } = openTestPress();
    const { render, finish } = startRender();
    print.mockReturnValueOnce(render);
    const asked = press.find("/");
    press.purge(["article:2"], "changed");
    finish(page("once", { dependencies: ["article:1"] }));
    expect(textOf(await asked)).toBe("once");
    expect(print).toHaveBeenCalledTimes(1);
  });

  it("prints again after a command has changed everything", async () => {
    const { press, print } = openTestPress();
    const { render, finish } = startRender();
    print.mockReturnValueOnce(render).mockResolvedValueOnce(page("after"));
    const asked = press.find("/");
    press.purgeAll();
    finish(page("before"));
    expect(textOf(await asked)).toBe("after");
  });

  it("gives up in the end rather than to print for ever, and stores none of it", async () => {
    const { press, print } = openTestPress();
    print.mockImplementation(async () => {
      press.purge(["article:1"], "withdrawn");
      return page("never", { dependencies: ["article:1"] });
    });
    await expect(press.find("/")).rejects.toThrow("edited again and again");
    expect(press.peek("/", Date.now())).toBeNull();
  });
});

describe("time", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("shows an old print at once while it is being printed anew", async () => {
    const { press, print } = openTestPress();
    print.mockResolvedValueOnce(page("old"));
    await press.find("/");
    vi.setSystemTime(Date.now() + 11 * minute);
    expect(press.peek("/", Date.now())).toBeNull();
    const { render, finish } = startRender();
    print.mockReturnValueOnce(render);
    await expect(press.find("/")).resolves.toMatchObject({ how: "stale" });
    await expect(press.find("/")).resolves.toMatchObject({ how: "stale" });
    finish(page("new"));
    await vi.waitFor(() => expect(press.peek("/", Date.now())?.body.toString()).toBe("new"));
    expect(print).toHaveBeenCalledTimes(2);
  });

  it("goes on showing it while renders fail", async () => {
    const { press, print, report } = openTestPress();
    print.mockResolvedValueOnce(page("old"));
    await press.find("/");
    vi.setSystemTime(Date.now() + 24 * 60 * minute);
    print.mockRejectedValue(new Error("no database"));
    expect(textOf(await press.find("/"))).toBe("old");
    await vi.waitFor(() => expect(report).toHaveBeenCalled());
    expect(textOf(await press.find("/"))).toBe("old");
  });

  it("does not show a print past the time at which the page reads otherwise", async () => {
    const { press, print } = openTestPress();
    const end = Date.now() + minute;
    print.mockResolvedValueOnce(page("breaking", { changesAt: end })).mockResolvedValueOnce(page("calm"));
    await press.find("/");
    expect(press.peek("/", end - 1)).not.toBeNull();
    vi.setSystemTime(end);
    expect(press.peek("/", end)).toBeNull();
    const found = await press.find("/");
    expect(found.how).toBe("miss");
    expect(textOf(found)).toBe("calm");
  });
});

describe("addresses at which there is nothing", () => {
  const nothing = () => samplePrint({ status: 404, headers: {}, body: Buffer.alloc(0) });

  it("cannot push out a page, however many they are", async () => {
    const { press, pages, missing, print } = openTestPress({ maxBytes: 50_000 });
    print.mockResolvedValueOnce(page("front"));
    await press.find("/");
    print.mockImplementation(async () => nothing());
    for (let at = 0; at < 2000; at += 1) await press.find(`/invented/${at}`);
    await expect(press.find("/")).resolves.toMatchObject({ how: "hit" });
    expect(pages.count).toBe(1);
    expect(missing.bytes).toBeLessThanOrEqual(100_000);
  });

  it.each([308, 410])("holds for invented names of a story that answer %i too", async (status) => {
    const { press, pages, print } = openTestPress();
    print.mockImplementation(async () => page("elsewhere or gone", { status, headers: { location: "/news/1/slug" } }));
    await press.find("/news/1/invented");
    await expect(press.find("/news/1/invented")).resolves.toMatchObject({ how: "hit" });
    expect(pages.count).toBe(0);
  });

  it("leaves its place when a page is published there, and takes it when the page is gone", async () => {
    const { press, pages, missing, print } = openTestPress();
    print.mockResolvedValueOnce({ ...nothing(), dependencies: ["article:1"] });
    await press.find("/");
    press.purge(["article:1"], "changed");
    print.mockResolvedValueOnce(page("there", { dependencies: ["article:1"] }));
    expect(textOf(await press.find("/"))).toBe("there");
    expect([pages.count, missing.count]).toEqual([1, 0]);
    press.purge(["article:1"], "withdrawn");
    print.mockResolvedValueOnce({ ...nothing(), dependencies: ["article:1"] });
    await expect(press.find("/")).resolves.toMatchObject({ print: { status: 404 } });
    expect([pages.count, missing.count]).toEqual([0, 1]);
  });
});

describe("encodings", () => {
  it("has gzip for the first reader and brotli soon", async () => {
    const { press, print } = openTestPress();
    print.mockResolvedValueOnce(page("خبر ".repeat(100)));
    const { print: first } = await press.find("/");
    expect(first.gzip).not.toBeNull();
    await vi.waitFor(() => expect(press.peek("/", Date.now())?.brotli).toBeTruthy());
  });

  it("does not bring back a print that was purged while it was being made smaller", async () => {
    const { press, pages, print } = openTestPress();
    const set = vi.spyOn(pages, "set");
    print.mockResolvedValueOnce(page("خبر ".repeat(20_000), { dependencies: ["article:1"] }));
    await press.find("/");
    press.purge(["article:1"], "withdrawn");
    print.mockResolvedValueOnce(page("other"));
    await press.find("/other");
    await vi.waitFor(() => expect(press.peek("/other", Date.now())?.brotli).toBeTruthy());
    expect(set.mock.calls.filter(([key]) => key === "/")).toHaveLength(1);
    expect(press.peek("/", Date.now())).toBeNull();
  });

  it("leaves pictures as they are", async () => {
    const { press, print } = openTestPress();
    print.mockResolvedValueOnce(page("bytes", { headers: { "content-type": "image/avif" } }));
    await expect(press.find("/media/a.avif")).resolves.toMatchObject({ print: { gzip: null, brotli: null } });
  });
});
