import { describe, expect, it } from "vitest";
import { QueueFullError } from "./render-queue";
import { openTestPress, page, startRender } from "./sample-press";

describe("searches", () => {
  it("are kept apart and few: a thousand invented ones push out no page", async () => {
    const { press, pages, searches, print } = openTestPress({ maxBytes: 5_000 });
    print.mockImplementation(async (key) => page(key));
    await press.find("/");
    for (let at = 0; at < 1_000; at += 1) await press.find(`/search?q=${at}`);
    await expect(press.find("/")).resolves.toMatchObject({ how: "hit" });
    await expect(press.find("/search?q=999")).resolves.toMatchObject({ how: "hit" });
    expect(pages.count).toBe(1);
    expect(searches.store.bytes).toBeLessThanOrEqual(5_000);
  });

  it("leave the other places to pages, and are refused when too many wait", async () => {
    const { press, print } = openTestPress({ atOnce: 2 });
    const { render, finish } = startRender();
    print.mockImplementation(async (key) => (key.startsWith("/search?") ? render : page(key)));
    const waiting = [1, 2, 3].map((at) => press.find(`/search?q=${at}`));
    await expect(press.find("/search?q=4")).rejects.toThrow(QueueFullError);
    await expect(press.find("/news/1")).resolves.toMatchObject({ how: "miss" });
    finish(page("found"));
    await Promise.all(waiting);
  });

  it("are thrown away when what they were made from changes", async () => {
    const { press, print } = openTestPress();
    print.mockResolvedValueOnce(page("two stories", { dependencies: ["search:ar"] }));
    await press.find("/search?q=a");
    press.purge(["search:ar"], "withdrawn");
    expect(press.peek("/search?q=a", Date.now())).toBeNull();
    print.mockRejectedValueOnce(new Error("no database"));
    await expect(press.find("/search?q=a")).rejects.toThrow("no database");
  });
});
