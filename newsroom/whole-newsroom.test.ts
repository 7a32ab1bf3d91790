import { expect, it } from "vitest";
import { openWholeNewsroom } from "./whole-newsroom";

it("opens with every migration applied and nothing in it", async () => {
  const newsroom = await openWholeNewsroom();
  const section = await newsroom.create({
    collection: "sections",
    data: { name: "محليات", slug: "local" },
    draft: true,
  });
  const { id } = await newsroom.create({
    collection: "articles",
    data: { title: "عنوان", language: "ar", section: section.id, _status: "published" },
    draft: false,
  });
  expect((await newsroom.findByID({ collection: "articles", id })).firstPublishedAt).toBeTruthy();
});
