import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../fixtures/newsroom";
import { body, paragraph } from "../fixtures/lexical";
import { inputWords } from "@/newsroom/words/own/input";

const arabic = /[\u0620-\u064a]{3}/;

async function send(who: APIRequestContext, id: number, data: unknown, headers: Record<string, string> = {}) {
  const answer = await who.patch(`/api/articles/${id}?draft=true&depth=0`, {
    data: typeof data === "string" ? Buffer.from(data) : data,
    headers: { "content-type": "application/json", ...headers },
  });
  const text = await answer.text();
  expect(text).not.toMatch(/node_modules|at Object\.|SQLITE|FOREIGN KEY/);
  return { status: answer.status(), text };
}

test("data that cannot be kept is refused in words, and the story stays as it was", async ({ make, people }) => {
  const draft = await make.draft();
  const { request } = people.reporter;
  const deep = `{"body":${'{"root":{"type":"root","children":['.repeat(500)}${"]}}".repeat(500)}}`;
  const refused: [string, unknown][] = [
    ["10,000 tags", { tags: Array.from({ length: 10_000 }, (_, index) => index) }],
    ["a section of nobody", { section: 99_999_999 }],
    [
      "a script for a link",
      { body: body({ type: "link", fields: { url: "javascript:alert(1)" }, children: [], version: 1 }) },
    ],
    ["an unknown element", { body: body({ type: "script", children: [], version: 1 }) }],
    ["a reach into every object", '{"title":"x","__proto__":{"admin":true}}'],
    ["500 levels", deep],
    ["half of a JSON", '{"title":'],
  ];
  for (const [name, data] of refused) {
    const { status, text } = await send(request, draft.id, data);
    expect([name, status]).toEqual([name, 400]);
    expect(text, name).toMatch(/error|message/);
  }
  const broken = await request.patch(`/api/articles/${draft.id}?draft=true`, { multipart: { _payload: '{"title":' } });
  expect(broken.status()).toBe(400);
  expect(await broken.text()).toMatch(arabic);
  const after = await (await request.get(`/api/articles/${draft.id}?draft=true&depth=0`)).json();
  expect([after.title, after.slug, after.section]).toEqual([draft.title, draft.slug, draft.section]);
});

test("an address in another script loses nothing of a draft, and is not published", async ({ make, people }) => {
  const draft = await make.draft();
  const { status, text } = await send(people.reporter.request, draft.id, { slug: "новости", standfirst: "كُتب معه" });
  expect(status).toBe(200);
  expect(JSON.parse(text).doc).toMatchObject({ slug: "новости", standfirst: "كُتب معه" });
  const refused = await send(people.editor.request, draft.id, { _status: "published" });
  expect(refused.status).toBe(400);
  expect(JSON.parse(refused.text).errors[0].data.errors[0]).toMatchObject({
    path: "slug",
    message: inputWords.ar.slug.script,
  });
});

test("megabytes are refused with their size on a connection that lives on", async ({ make, people }) => {
  const draft = await make.draft();
  const { request } = people.reporter;
  const { status, text } = await send(request, draft.id, { body: body(paragraph("ا".repeat(2_000_000))) });
  expect(status).toBe(413);
  expect(text).toContain("3.8");
  expect(text).toMatch(arabic);
  const kept = await send(request, draft.id, { body: body(paragraph("ا".repeat(500_000))) });
  expect(kept.status).toBe(200);
});

test("what nobody sees is cleaned, and the words are kept", async ({ make, people }) => {
  const draft = await make.draft();
  const { status, text } = await send(people.reporter.request, draft.id, '{"standfirst":"قبل\\u0000بعد \\ud83d"}');
  expect(status).toBe(200);
  expect(JSON.parse(text).doc.standfirst).toBe("قبلبعد \ufffd");
});
