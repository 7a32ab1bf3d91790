import { expectStatus } from "../fixtures/answers";
import { body, paragraph } from "../fixtures/lexical";
import { askRaw } from "../fixtures/raw-request";
import { editions, words } from "../fixtures/edition-words";
import { expect, test } from "../fixtures/newsroom";
import { uniqueLatin } from "../fixtures/unique";

const lists = ["/section/culture", "/tag/الفرات", "/author/news-desk", "/archive/2019/03", "/corrections"];
const noPages = ["0", "-1", "01", "1e9", "abc", "999999", "1000000", "٢", "2.5", " 2", "2/3", "%00", "page/2", ""];

for (const { edition, prefix } of editions) {
  const { missingTitle } = words[edition].Notice;
  const ask = (path: string) => askRaw(encodeURI(prefix + path).replaceAll("%2500", "%00"));

  test(`page 1 of a list in ${edition} is the list itself`, async () => {
    for (const list of lists) {
      const { status, location } = await ask(`${list}/page/1`);
      expect([status, decodeURI(location ?? "")], list).toEqual([308, prefix + list]);
      expect((await ask(list)).status, list).toBe(200);
    }
  });

  test(`there is no other page than those that a list in ${edition} has`, async () => {
    for (const list of lists) {
      for (const number of noPages) {
        const { status, body: text } = await ask(`${list}/page/${number}`);
        expect(status, `${list}/page/${number}`).toBe(number === "" ? 308 : 404);
        if (status === 404) expect(text).toContain(missingTitle);
      }
      for (const deeper of ["/2", "/pages/2", "/page", "/page/1/1"]) {
        expect((await ask(list + deeper)).status, list + deeper).toBe(404);
      }
    }
  });

  test(`there are only months that have been, in ${edition}`, async () => {
    const odd = ["2019/00", "2019/13", "2019/3", "19/03", "2019", "9999/01", "1989/12", "0000/01", "2019/03/01", "x/y"];
    for (const month of odd) expect((await ask(`/archive/${month}`)).status, month).toBe(404);
    for (const month of ["2019/03", "1990/01"]) expect((await ask(`/archive/${month}`)).status, month).toBe(200);
  });

  test(`unknown lists of ${edition} are missing, whatever page is asked for`, async () => {
    for (const list of ["/section/none", "/tag/لا-شيء", "/author/nobody"]) {
      for (const page of ["", "/page/1", "/page/2"]) expect((await ask(list + page)).status, list + page).toBe(404);
    }
  });
}

test("a published page cannot take an address that belongs to a list", async ({ people, make }) => {
  const page = (slug: string) => ({ title: "صفحة للاختبار", slug, body: body(paragraph("نص")), _status: "published" });
  for (const slug of ["corrections", "archive", "tag", "Archive"]) {
    const answer = await people.editor.request.post("/api/pages", { data: page(slug) });
    await expectStatus(answer, 400);
    expect(await answer.text()).toContain("slug");
  }
  const own = await make.other<{ id: number }>("pages", page(uniqueLatin()));
  const moved = await people.editor.request.patch(`/api/pages/${own.id}`, { data: { slug: "corrections" } });
  await expectStatus(moved, 400);
});

test("an old address of a list still leads on", async ({ make, stranger }) => {
  const from = `/tag/old-${Date.now()}/page/2`;
  await make.other("redirects", { from, to: "/archive" });
  const answer = await stranger.get(from, { maxRedirects: 0 });
  expect([answer.status(), answer.headers()["location"]]).toEqual([308, "/archive"]);
});
