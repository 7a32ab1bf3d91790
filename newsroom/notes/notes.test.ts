import { beforeAll, expect, test } from "vitest";
import { type Colleague } from "../workflow/sample-desk";
import { openStoryDesk, type StoryDesk } from "../workflow/sample-stories";
import { listNotesFor } from "./list-notes";

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});

const write = (by: Colleague, article: unknown, more: object = {}) =>
  by.ask("POST", "/notes?depth=0", { article, text: "أين المصدر الثاني؟", ...more });
const list = async (ask: Colleague["ask"], article: number) =>
  ask("GET", `/notes?where[article][equals]=${article}&depth=0`);
const onDesk = async (id: number) => {
  const user = await desk.newsroom.findByID({ collection: "users", id });
  return listNotesFor(desk.newsroom, { ...user, collection: "users" });
};

test("a note reaches the story's owner and the editors, and nobody else", async () => {
  const { people, bring, stranger } = desk;
  const id = await bring.draft();
  expect((await write(people.editor, id, { to: people.reporter.id })).status).toBe(201);
  expect((await list(people.reporter.ask, id)).body).toMatchObject({
    docs: [{ authorName: people.editor.name, author: people.editor.id, toName: people.reporter.name, resolved: false }],
  });
  expect((await list(people.other.ask, id)).body).toMatchObject({ totalDocs: 1 });
  expect((await list(people.colleague.ask, id)).body).toMatchObject({ totalDocs: 0 });
  expect([401, 403]).toContain((await list(stranger, id)).status);
  expect([401, 403]).toContain((await stranger("POST", "/notes", { article: id, text: "x" })).status);
  expect((await people.reporter.ask("GET", `/articles/${id}/desk`)).body).toMatchObject({
    notes: [{ to: people.reporter.name }],
  });
  expect((await people.colleague.ask("GET", `/articles/${id}/desk`)).status).toBe(404);
  expect((await stranger("GET", `/articles/${id}/desk`)).status).toBe(401);
});

test("whoever is addressed finds the note on the desk until it is settled", async () => {
  const { people, bring } = desk;
  const id = await bring.draft();
  const { body } = await write(people.reporter, id, { to: people.editor.id });
  const note: unknown = Reflect.get(Object(body["doc"]), "id");
  const noteOf = async (person: Colleague) => (await onDesk(person.id)).notes.filter((one) => one.id === note);
  expect(await noteOf(people.editor)).toMatchObject([{ story: { id }, author: people.reporter.name }]);
  expect(await noteOf(people.other)).toEqual([]);
  expect(await noteOf(people.reporter)).toEqual([]);
  const settle = (by: Colleague) => by.ask("PATCH", `/notes/${String(note)}`, { resolved: true, text: "غيرها" });
  expect((await settle(people.colleague)).status).toBe(403);
  expect((await settle(people.editor)).body).toMatchObject({ doc: { resolved: true, text: "أين المصدر الثاني؟" } });
  expect(await noteOf(people.editor)).toEqual([]);
});

test("a note to nobody in particular is for everybody on the story but its author", async () => {
  const { people, bring } = desk;
  const id = await bring.draft();
  expect((await write(people.editor, id)).status).toBe(201);
  const stories = async (person: Colleague) => (await onDesk(person.id)).notes.map(({ story }) => story.id);
  expect(await stories(people.reporter)).toContain(id);
  expect(await stories(people.other)).toContain(id);
  expect(await stories(people.editor)).not.toContain(id);
  expect(await stories(people.colleague)).not.toContain(id);
});

test("nobody writes in another's name, on a foreign draft, to whom it would not reach, or too much", async () => {
  const { people, bring } = desk;
  const id = await bring.draft();
  const forged = { author: people.admin.id, authorName: "المدير", at: "2001-01-01T00:00:00.000Z", resolved: true };
  expect((await write(people.editor, id, forged)).body).toMatchObject({
    doc: { author: people.editor.id, authorName: people.editor.name, resolved: false },
  });
  expect((await write(people.colleague, id)).status).toBe(403);
  expect((await write(people.colleague, await bring.published())).status).toBe(403);
  expect((await write(people.editor, id, { to: people.colleague.id })).status).toBe(400);
  for (const odd of [999_999, "x", null, { id: 999_999 }, undefined])
    expect([400, 403]).toContain((await write(people.editor, odd)).status);
  for (const text of ["", "   ", 7, null, "ن".repeat(1_000_000)])
    expect((await write(people.editor, id, { text })).status).toBe(400);
  const html = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
  expect((await write(people.editor, id, { text: html })).body).toMatchObject({ doc: { text: html } });
});

test("notes go with their story, and stay when their author goes", async () => {
  const { people, bring, newsroom, hire } = desk;
  const [id, guest] = [await bring.draft(), await hire("editor")];
  await write(guest, id);
  await newsroom.delete({ collection: "users", id: guest.id });
  expect((await list(people.editor.ask, id)).body).toMatchObject({ docs: [{ author: null, authorName: guest.name }] });
  expect((await people.editor.ask("DELETE", `/articles/${id}`)).status).toBe(200);
  expect((await list(people.editor.ask, id)).body).toMatchObject({ totalDocs: 0 });
});
