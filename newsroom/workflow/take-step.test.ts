import { beforeAll, expect, test } from "vitest";
import { note, openStoryDesk, type StoryDesk } from "./sample-stories";
import { readSteps } from "./step-log";

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});

test("words that came after an editor looked are neither approved nor published", async () => {
  const { people, step, newest, bring } = desk;
  const id = await bring.review();
  const { updatedAt: seen } = await newest(id);
  await people.reporter.ask("PATCH", `/articles/${id}?draft=true`, { title: "عنوان آخر" });
  for (const name of ["approve", "publish"]) {
    const { status, message } = await step(people.editor, id, name, { seen });
    expect(status).toBe(409);
    expect(message).toContain("تغيّر نص المادة");
  }
  expect(await newest(id)).toMatchObject({ stage: "review", _status: "draft" });
});

test("of two editors who press at once one is first, and the other is told who", async () => {
  const { people, step, newest, bring, newsroom } = desk;
  for (let round = 0; round < 8; round += 1) {
    const id = await bring.review();
    const answers = await Promise.all([
      step(people.editor, id, "approve", { expected: "review" }),
      step(people.other, id, "send-back", { expected: "review", ...note }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.message).toMatch(new RegExp(`^سبقك زميل \\(editor \\d\\) إلى .*، وهي الآن (معتمدة|مسودة)`));
    const [last] = await readSteps(newsroom, id, 1);
    expect((await newest(id)).stage).toBe(last?.stage);
  }
});

test("a save that is under way loses no step, and a step loses no save", async () => {
  const { people, step, newest, bring } = desk;
  for (let round = 0; round < 8; round += 1) {
    const id = await bring.draft();
    const title = `عنوان ${round}`;
    const [save, sent] = await Promise.all([
      people.reporter.ask("PATCH", `/articles/${id}?draft=true&autosave=true`, { title }),
      step(people.reporter, id, "send"),
    ]);
    expect(save.status).toBe(200);
    expect([200, 409]).toContain(sent.status);
    expect(await newest(id)).toMatchObject({ title, stage: sent.status === 200 ? "review" : "draft" });
  }
});

test("what is not fit to be published stays where it stands", async () => {
  const { people, step, newest, newsroom } = desk;
  const { body } = await people.reporter.ask("POST", "/articles?draft=true&depth=0", { language: "ar" });
  const id = Number(Reflect.get(Object(body["doc"]), "id"));
  expect((await step(people.reporter, id, "send")).status).toBe(200);
  expect((await step(people.editor, id, "publish")).status).toBe(400);
  expect(await newest(id)).toMatchObject({ stage: "review", _status: "draft" });
  expect((await readSteps(newsroom, id, 9)).map(({ deed }) => deed)).toEqual(["send"]);
});

test("a draft beside the live one goes through review while readers see the old words", async () => {
  const { people, step, newest, live, bring } = desk;
  const id = await bring.beside();
  for (const [by, name, more] of [
    [people.other, "send", {}],
    [people.editor, "send-back", note],
    [people.other, "send", {}],
    [people.editor, "approve", {}],
  ] as const) {
    expect((await step(by, id, name, more)).status).toBe(200);
    expect(await live(id)).toMatchObject({ title: "عنوان المادة", _status: "published" });
  }
  expect(await newest(id)).toMatchObject({ title: "عنوان أفضل", stage: "approved", _status: "draft" });
  expect((await step(people.editor, id, "publish", { expected: "approved" })).body).toEqual({ state: "published" });
  expect(await live(id)).toMatchObject({ title: "عنوان أفضل", _status: "published", stage: "draft" });
});
