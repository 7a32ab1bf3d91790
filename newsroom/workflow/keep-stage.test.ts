import { beforeAll, expect, test } from "vitest";
import { type Colleague } from "./sample-desk";
import { openStoryDesk, type StoryDesk } from "./sample-stories";
import { stages } from "./state";
import { readSteps } from "./step-log";

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});

test("nobody sets a stage by writing it, and no reporter publishes by writing a status", async () => {
  const { people, write, newest, live, bring } = desk;
  const odd = [...stages, "published", 7, null, ["approved"], { equals: "approved" }];
  for (const [turn, stage] of odd.entries()) {
    const by = [people.reporter, people.editor, people.admin][turn % 3] ?? people.reporter;
    const id = await write(by, { stage });
    expect((await newest(id)).stage).toBe("draft");
    for (const query of ["", "?draft=true", "?draft=true&autosave=true"]) {
      const { status } = await by.ask("PATCH", `/articles/${id}${query}`, { stage });
      expect(status).toBeLessThan(500);
      expect((await newest(id)).stage).toBe("draft");
    }
  }
  const id = await bring.approved();
  for (const query of ["", "?draft=true", "?publishAllLocales=true"]) {
    await people.reporter.ask("PATCH", `/articles/${id}${query}`, { _status: "published" });
    expect((await live(id))._status).toBe("draft");
  }
}, 30_000);

test("what was approved is what goes out: a reporter's change takes the approval away, an editor's does not", async () => {
  const { people, step, newest, live, bring, newsroom } = desk;
  const id = await bring.approved();
  const mend = (by: Colleague, title: string) => by.ask("PATCH", `/articles/${id}?draft=true&autosave=true`, { title });
  expect((await mend(people.editor, "عنوان من المحرر")).status).toBe(200);
  expect((await newest(id)).stage).toBe("approved");
  expect((await mend(people.reporter, "عنوان من المحرر")).status).toBe(200);
  expect((await newest(id)).stage).toBe("approved");
  expect((await mend(people.reporter, "عنوان لم يعتمده أحد")).status).toBe(200);
  expect(await newest(id)).toMatchObject({ stage: "draft", title: "عنوان لم يعتمده أحد" });
  const refused = await step(people.other, id, "publish", { expected: "approved" });
  expect(refused.status).toBe(409);
  expect(refused.message).toContain(`سبقك زميل (${people.reporter.name})`);
  expect((await live(id))._status).toBe("draft");
  expect((await readSteps(newsroom, id, 9)).map(({ deed }) => deed)).toEqual(["reopen", "approve", "send"]);
});

test("a stage is for the newsroom's eyes, and a copy begins as a draft", async () => {
  const { people, bring, stranger } = desk;
  const id = await bring.published();
  const { body } = await stranger("GET", `/articles/${id}?depth=0`);
  expect(body).not.toHaveProperty("stage");
  expect((await stranger("GET", "/articles?where[stage][equals]=draft")).status).toBe(400);
  const approved = await bring.approved();
  const copy = await people.editor.ask("POST", `/articles/${approved}/duplicate?depth=0`, {});
  expect(copy.body["doc"]).toMatchObject({ stage: "draft" });
  const list = await people.editor.ask("GET", "/articles?draft=true&depth=0&where[stage][equals]=approved&limit=100");
  const docs: unknown[] = Array.isArray(list.body["docs"]) ? list.body["docs"] : [];
  expect(docs).toContainEqual(expect.objectContaining({ id: approved }));
});

test("what Payload's own buttons do stands in the history too", async () => {
  const { people, bring, newsroom } = desk;
  const id = await bring.review();
  await people.editor.ask("PATCH", `/articles/${id}`, { _status: "published" });
  await people.editor.ask("PATCH", `/articles/${id}`, { _status: "draft" });
  const history = await readSteps(newsroom, id, 9);
  expect(history.map(({ deed }) => deed)).toEqual(["withdraw", "publish", "send"]);
  expect(history[0]?.name).toBe(people.editor.name);
});
