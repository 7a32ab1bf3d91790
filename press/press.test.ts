import { describe, expect, it } from "vitest";
import { QueueFullError } from "./render-queue";
import { openTestPress, page, startRender, textOf } from "./sample-press";

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

  it("sends the last of many prints when edits never end, and does not keep it", async () => {
    const { press, print } = openTestPress();
    let edits = 0;
    print.mockImplementation(async () => {
      press.purge(["article:1"], "changed");
      edits += 1;
      return page(`after ${edits} edits`, { dependencies: ["article:1"] });
    });
    expect(textOf(await press.find("/"))).toBe("after 8 edits");
    expect(press.peek("/", Date.now())).toBeNull();
  });

  it("sends a list from which other stories go without end, and does not keep it", async () => {
    const { press, print } = openTestPress();
    print.mockImplementation(async () => {
      press.purge(["article:2", "latest:ar"], "withdrawn");
      return page("others", { dependencies: ["latest:ar", "article:1"] });
    });
    expect(textOf(await press.find("/"))).toBe("others");
    expect(press.peek("/", Date.now())).toBeNull();
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
