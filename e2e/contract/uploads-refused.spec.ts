import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expectStatus, readDoc, readDocs, refused } from "../fixtures/answers";
import { badFiles } from "../fixtures/bad-files";
import { readRows } from "../fixtures/database";
import { readEnvironment } from "../fixtures/environment";
import { uploadPicture } from "../fixtures/make";
import { expect, test } from "../fixtures/newsroom";
import { filesOf } from "../fixtures/picture-files";
import { jpeg } from "../fixtures/pictures";
import { uniqueWord } from "../fixtures/unique";

const onlyArabic = /^(?!.*[A-Za-z]).*[\u0600-\u06ff]{3}/;
const onlyEnglish = /^(?!.*[\u0600-\u06ff]).*[A-Za-z]{3}/;
const inEnglish = { Cookie: "payload-lng=en" };

/** Files in the uploads that no picture of the newsroom has. */
async function strayFiles(): Promise<string[]> {
  const rows = await readRows("select * from media");
  const known = new Set(rows.flatMap((row) => Object.values(row)));
  return readdirSync(join(readEnvironment().dataDir, "media")).filter((file) => !known.has(file));
}

async function readProblem(answer: Awaited<ReturnType<typeof uploadPicture>>, field: string): Promise<string> {
  await expectStatus(answer, 400, 413);
  const { errors } = await answer.json();
  const { data } = errors[0];
  expect(data.errors.map(({ path }: { path: string }) => path)).toContain(field);
  return data.errors.find(({ path }: { path: string }) => path === field).message;
}

for (const [what, { name, type, make }] of Object.entries(badFiles)) {
  test(`${what} is refused in words and leaves nothing behind`, async ({ people }) => {
    const before = await strayFiles();
    const [file, alt] = [await make(), uniqueWord()];
    const { request } = people.reporter;
    const arabic = await readProblem(await uploadPicture(request, file, { alt }, { name, type }), "file");
    expect(arabic.replace(/JPEG|PNG|WebP|AVIF/g, "")).toMatch(onlyArabic);
    const english = await readProblem(
      await uploadPicture(request, file, { alt }, { name, type, headers: inEnglish }),
      "file",
    );
    expect(english).toMatch(onlyEnglish);
    const stored = await request.get(`/api/media?where[alt][equals]=${encodeURIComponent(alt)}`);
    expect(await readDocs(stored)).toEqual([]);
    await expect.poll(async () => (await strayFiles()).filter((stray) => !before.includes(stray))).toEqual([]);
  });
}

test("a picture without words for those who cannot see it is refused", async ({ people }) => {
  const file = await jpeg();
  const { request } = people.reporter;
  expect(await readProblem(await uploadPicture(request, file, {}), "alt")).toMatch(onlyArabic);
  expect(await readProblem(await uploadPicture(request, file, { alt: "" }, { headers: inEnglish }), "alt")).toMatch(
    onlyEnglish,
  );
});

test("strangers upload nothing, whatever the file", async ({ stranger }) => {
  for (const file of [await jpeg(), Buffer.from("nonsense")]) {
    expect(refused).toContain((await uploadPicture(stranger, file, { alt: uniqueWord() })).status());
  }
});

test("a bad file takes no good picture's place", async ({ make, people }) => {
  const picture = await make.picture();
  const multipart = {
    file: { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ nonsense") },
    _payload: "{}",
  };
  await expectStatus(await people.reporter.request.patch(`/api/media/${picture.id}`, { multipart }), 400);
  expect(await readDoc(await people.reporter.request.get(`/api/media/${picture.id}?depth=0`))).toMatchObject({
    filename: picture.filename,
  });
  for (const file of filesOf(picture)) {
    await expectStatus(await people.reporter.request.get(`/api/media/file/${file}`), 200);
  }
});

test("a picture's own account of its files cannot be written", async ({ make, people }) => {
  const [mine, other] = [await make.picture(), await make.picture({ by: people.editor.request })];
  const data = {
    filename: other.filename,
    mimeType: "text/html",
    url: "/evil",
    sizes: { webp320: { filename: "../waraq.db" } },
  };
  await people.reporter.request.patch(`/api/media/${mine.id}`, { data });
  const after = await readDoc<typeof mine>(await people.admin.request.get(`/api/media/${mine.id}?depth=0`));
  expect(after).toMatchObject({ filename: mine.filename, mimeType: "image/jpeg", url: mine.url });
  expect(filesOf(after)).toEqual(filesOf(mine));
});
