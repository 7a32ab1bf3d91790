import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { samplePrint } from "./sample-print";
import { minute, openTestPress, page, startRender, textOf } from "./sample-press";

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

  it.each(["stored", "purged by an edit"])("shows a print past its end to nobody: %s", async (where) => {
    const { press, print } = openTestPress();
    const end = Date.now() + minute;
    print.mockResolvedValueOnce(page("old", { changesAt: end, endsAt: end, dependencies: ["media:1"] }));
    await press.find("/");
    if (where !== "stored") press.purge(["media:1"], "changed");
    print.mockRejectedValue(new Error("no database"));
    vi.setSystemTime(end - 1);
    expect(textOf(await press.find("/"))).toBe("old");
    vi.setSystemTime(end);
    expect(press.peek("/", end)).toBeNull();
    await expect(press.find("/")).rejects.toThrow("no database");
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

describe("too much to do", () => {
  it("is not reported for each reader who is shown an old print meanwhile", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { press, print, report } = openTestPress({ atOnce: 1, waiting: 0 });
    print.mockResolvedValueOnce(page("old"));
    await press.find("/");
    vi.setSystemTime(Date.now() + 11 * minute);
    const { render, finish } = startRender();
    print.mockReturnValueOnce(render);
    const other = press.find("/other");
    expect(await press.find("/")).toMatchObject({ how: "stale" });
    finish(page("other"));
    await other;
    vi.useRealTimers();
    expect(report).not.toHaveBeenCalled();
  });
});
