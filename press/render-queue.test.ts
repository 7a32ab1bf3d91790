import { describe, expect, it } from "vitest";
import { QueueFullError, RenderQueue } from "./render-queue";

/** Work that ends when it is told to. */
function startWork() {
  const finish: (() => void)[] = [];
  let most = 0;
  let running = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => finish.push(resolve));
    running -= 1;
  };
  return { work, finish, most: () => most };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe("RenderQueue", () => {
  it("lets only so many run at once, and all in the end", async () => {
    const queue = new RenderQueue({ atOnce: 3, waiting: 100 });
    const { work, finish, most } = startWork();
    const all = Promise.all(Array.from({ length: 50 }, () => queue.run(work)));
    for (let done = 0; done < 50; done += 1) {
      await settle();
      finish.shift()?.();
    }
    await all;
    expect(most()).toBe(3);
  });

  it("refuses at once whoever finds no place to wait, and takes them again later", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 2 });
    const { work, finish } = startWork();
    const taken = [queue.run(work), queue.run(work), queue.run(work)];
    await expect(queue.run(work)).rejects.toThrow(QueueFullError);
    for (let done = 0; done < 3; done += 1) {
      await settle();
      finish.shift()?.();
    }
    await Promise.all(taken);
    await expect(queue.run(async () => "again")).resolves.toBe("again");
  });

  it("gives the place of failed work to the next in line", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 10 });
    const order: string[] = [];
    const failing = queue.run(() => Promise.reject(new Error("render failed")));
    const next = ["first", "second"].map((name) => queue.run(async () => order.push(name)));
    await expect(failing).rejects.toThrow("render failed");
    await Promise.all(next);
    expect(order).toEqual(["first", "second"]);
  });
});
