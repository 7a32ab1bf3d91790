import { expect, it } from "vitest";
import { QueueFullError } from "./render-queue";
import { openTestPress, page, startRender } from "./sample-press";

it("lets no page wait behind pictures whose store is slow", async () => {
  const { press, print } = openTestPress({ atOnce: 1 });
  const { render, finish } = startRender();
  print.mockImplementation(async (key) => (key.startsWith("/media/") ? render : page(key)));
  const waiting = [1, 2, 3].map((at) => press.find(`/media/${at}.webp`));
  await expect(press.find("/media/4.webp")).rejects.toThrow(QueueFullError);
  await expect(press.find("/news/1")).resolves.toMatchObject({ how: "miss" });
  finish(page("a picture"));
  await Promise.all(waiting);
});
