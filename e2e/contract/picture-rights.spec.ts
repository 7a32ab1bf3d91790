import type { Media } from "@/newsroom/payload-types";
import { expectStatus, readDoc } from "../fixtures/answers";
import { expect, test } from "../fixtures/newsroom";
import { uniqueWord } from "../fixtures/unique";
import { jpeg } from "../fixtures/pictures";
import { uploadPicture } from "../fixtures/make";

test("when the rights to a picture end its story stays without it, and extended rights bring it back", async ({
  make,
  people,
  stranger,
}) => {
  const { request } = people.editor;
  const { id, filename } = await make.picture();
  const story = await make.story({ leadImage: id });
  const read = async (path: string) => (await stranger.get(path)).text();
  const setEnd = async (at: number | null) =>
    readDoc<Media>(
      await request.patch(`/api/media/${id}?depth=0`, {
        data: { rightsUntil: at === null ? null : new Date(at).toISOString() },
      }),
      200,
    );
  expect(await read(`/news/${story.id}`)).toContain(filename);

  await setEnd(Date.now() + 4000);
  expect(await read(`/news/${story.id}`)).toContain(filename);
  await expectStatus(await stranger.get(`/media/${filename}`), 200);
  // Nothing is edited: the clock alone hides it.
  await expect.poll(async () => (await stranger.get(`/media/${filename}`)).status()).toBe(410);
  const page = await read(`/news/${story.id}`);
  expect(page).not.toContain(filename);
  expect(page).toContain(`/card/${story.id}.png`);
  expect(page).toContain(story.title);
  expect((await stranger.get(`/api/media/${id}`)).status()).toBeGreaterThanOrEqual(400);

  await setEnd(Date.now() + 3_600_000);
  expect(await read(`/news/${story.id}`)).toContain(filename);
  const back = await stranger.get(`/media/${filename}`);
  await expectStatus(back, 200);
  expect(back.headers()["cache-control"]).not.toContain("immutable");
});

test("an upload whose rights are over is refused at its field; its terms are the newsroom's alone", async ({
  people,
  stranger,
  make,
}) => {
  const { request } = people.reporter;
  const words = { alt: uniqueWord(), rightsUntil: "2001-02-03T04:05:06.000Z" };
  const answer = await uploadPicture(request, await jpeg(), words);
  await expectStatus(answer, 400);
  expect((await answer.json()).errors[0].data.errors[0].path).toBe("rightsUntil");

  const { id } = await make.picture();
  await make.story({ leadImage: id });
  await request.patch(`/api/media/${id}`, { data: {} });
  await people.editor.request.patch(`/api/media/${id}`, { data: { rightsNote: "بإذن شفهي" } });
  const seen = await stranger.get(`/api/media/${id}`);
  await expectStatus(seen, 200);
  expect(await seen.text()).not.toContain("بإذن شفهي");
});
