import { expectStatus, readDoc } from "../fixtures/answers";
import { askOnce, readPage } from "../fixtures/asked-page";
import { body, paragraph } from "../fixtures/lexical";
import { expect, test } from "../fixtures/newsroom";
import { uniqueLatin, uniqueWord } from "../fixtures/unique";

test("a renamed tag is found at its old address at once, in both editions", async ({ make, people, stranger }) => {
  const tag = await make.other<{ id: number; slug: string }>("tags", {
    name: uniqueWord(),
    slug: `وسم-${uniqueLatin()}`,
  });
  await make.story({ tags: [tag.id] });
  const old = `/tag/${encodeURIComponent(tag.slug)}`;
  const rests = ["", "/feed.xml", "/feed.json"];
  for (const rest of rests) await expectStatus(await askOnce(stranger, old + rest), 200);
  await expectStatus(await askOnce(stranger, `${old}/page/2`), 404);
  const slug = `جديد-${uniqueLatin()}`;
  await readDoc(await people.editor.request.patch(`/api/tags/${tag.id}`, { data: { slug } }));
  for (const prefix of ["", "/en"]) {
    for (const rest of [...rests, "/page/2"]) {
      const answer = await askOnce(stranger, prefix + old + rest);
      const seen = [answer.status(), answer.headers()["location"]];
      expect.soft(seen, prefix + rest).toEqual([308, `${prefix}/tag/${encodeURIComponent(slug)}${rest}`]);
    }
  }
  await readDoc(await people.editor.request.patch(`/api/tags/${tag.id}`, { data: { slug: tag.slug } }));
  await expectStatus(await askOnce(stranger, old), 200);
  expect((await askOnce(stranger, `/tag/${encodeURIComponent(slug)}`)).headers()["location"]).toBe(old);
});

test("a renamed page is found at its last published address", async ({ make, people, stranger }) => {
  const data = { title: uniqueWord(), slug: uniqueLatin(), body: body(paragraph("نص")), _status: "published" };
  const page = await make.other<{ id: number; slug: string }>("pages", data);
  await readPage(stranger, `/${page.slug}`);
  const [draft, last] = [uniqueLatin(), uniqueLatin()];
  const patch = (query: string, slug: string) =>
    people.editor.request.patch(`/api/pages/${page.id}${query}`, {
      data: { slug, _status: query ? "draft" : "published" },
    });
  await readDoc(await patch("?draft=true", draft));
  await readPage(stranger, `/${page.slug}`);
  await readDoc(await patch("", last));
  const answer = await askOnce(stranger, `/${page.slug}`);
  expect([answer.status(), answer.headers()["location"]]).toEqual([308, `/${last}`]);
  await expectStatus(await askOnce(stranger, `/${draft}`), 404);
});

test("a story that moves to another section keeps its address, and the lists follow", async ({
  make,
  people,
  stranger,
}) => {
  const [from, to] = [await make.term("sections"), await make.term("sections")];
  const { id, slug, title } = await make.story({ section: from.id });
  const address = `/news/${id}/${encodeURIComponent(slug ?? "")}`;
  expect(await readPage(stranger, `/section/${from.slug}`)).toContain(title);
  const data = { section: to.id, _status: "published" };
  await readDoc(await people.editor.request.patch(`/api/articles/${id}`, { data }));
  await expectStatus(await askOnce(stranger, address), 200);
  expect(await readPage(stranger, `/section/${from.slug}`)).not.toContain(title);
  expect(await readPage(stranger, `/section/${to.slug}`)).toContain(title);
});

test("redirects that go round in a circle are refused with words", async ({ make, people }) => {
  const [a, b] = [`/${uniqueLatin()}`, `/${uniqueLatin()}`];
  await make.other("redirects", { from: a, to: b });
  const answer = await people.editor.request.post("/api/redirects", { data: { from: b, to: a } });
  await expectStatus(answer, 400);
  expect(await answer.text()).toContain("حلقة");
});
