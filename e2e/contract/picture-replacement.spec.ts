import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Media } from "@/newsroom/payload-types";
import { expectStatus, readDoc, refused } from "../fixtures/answers";
import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { filesOf } from "../fixtures/picture-files";
import { jpeg } from "../fixtures/pictures";

function uploads(): string[] {
  return readdirSync(join(readEnvironment().dataDir, "media"));
}

test("a replaced picture keeps its uses; old addresses lead to the new file and the old pixels are gone", async ({
  make,
  people,
  stranger,
}) => {
  const before = await make.picture();
  const { id } = await make.story({ leadImage: before.id });
  const old = filesOf(before);
  for (const file of old) await expectStatus(await stranger.get(`/media/${file}`), 200);

  const multipart = {
    file: { name: "b.jpg", mimeType: "image/jpeg", buffer: await jpeg({ width: 400, height: 300 }) },
    _payload: "{}",
  };
  const reporters = await people.reporter.request.patch(`/api/media/${before.id}`, { multipart });
  expect(refused).toContain(reporters.status());
  for (const file of old) await expectStatus(await stranger.get(`/media/${file}`), 200);

  const answer = await people.editor.request.patch(`/api/media/${before.id}?depth=0`, { multipart });
  const after = await readDoc<Media>(answer, 200);
  expect(uploads().filter((file) => old.includes(file))).toEqual([]);
  for (const file of old) {
    const moved = await stranger.get(`/media/${file}`, { maxRedirects: 0 });
    await expectStatus(moved, 308);
    const to = moved.headers()["location"] ?? "";
    expect(filesOf(after).map((name) => `/media/${name}`)).toContain(to);
    await expectStatus(await stranger.get(to), 200);
    const inside = await people.editor.request.get(`/api/media/file/${file}`);
    await expectStatus(inside, 200);
  }
  const page = await (await stranger.get(`/news/${id}`)).text();
  expect(page).toContain(after.filename);
  expect(page).not.toContain(before.filename);
  for (const feed of ["/feed.xml", "/feed.json"]) {
    expect(await (await stranger.get(feed)).text()).not.toContain(before.filename);
  }
});

test("a new focal point gives the crops new addresses and pages follow", async ({ make, people, stranger }) => {
  const before = await make.picture({ file: await jpeg({ width: 1300, height: 1250 }) });
  const { id } = await make.story({ leadImage: before.id });
  expect(await (await stranger.get(`/news/${id}`)).text()).toContain(before.sizes?.wide?.filename);
  const { request } = people.editor;
  for (const focalX of ["200", "NaN", "-3"]) {
    const edits = `uploadEdits[focalPoint][x]=${focalX}&uploadEdits[focalPoint][y]=10`;
    await expectStatus(await request.patch(`/api/media/${before.id}?${edits}`, { data: {} }), 400);
  }
  const edits = "uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=0";
  const after = await readDoc<Media>(
    await request.patch(`/api/media/${before.id}?depth=0&${edits}`, { data: {} }),
    200,
  );
  expect(after).toMatchObject({ focalX: 10, focalY: 0 });
  const page = await (await stranger.get(`/news/${id}`)).text();
  expect(page).toContain(after.sizes?.wide?.filename);
  expect(page).not.toContain(before.sizes?.wide?.filename);
});
