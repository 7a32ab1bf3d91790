import { beforeAll, expect, test } from "vitest";
import { openStoryDesk, type StoryDesk } from "./sample-stories";
import { readSteps } from "./step-log";

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});

test("what is asked for badly is answered clearly", async () => {
  const { people, newest, bring, newsroom, stranger } = desk;
  const id = await bring.review();
  const ask = (data: unknown, path = `/articles/${id}/step`) => people.editor.ask("POST", path, data);
  for (const data of [{}, { step: "burn" }, { step: "schedule" }, { step: ["approve"] }, [], "{", "null", { step: 7 }])
    expect((await ask(data)).status).toBe(400);
  for (const bad of [undefined, "", "  \n", 7, ["x"], { a: 1 }, "ن".repeat(1_000_000)])
    expect((await ask({ step: "send-back", note: bad })).status).toBe(400);
  expect((await ask({ step: "approve", expected: "elsewhere" })).status).toBe(400);
  expect((await ask({ step: "approve" }, "/articles/999999/step")).status).toBe(404);
  for (const odd of ["abc", "1e3", "-1", "%D9%A1", "99999999999999999999"])
    expect((await ask({ step: "approve" }, `/articles/${odd}/step`)).status).toBe(404);
  expect((await stranger("POST", `/articles/${id}/step`, { step: "approve" })).status).toBe(401);
  expect((await newest(id)).stage).toBe("review");
  const html = `<img src=x onerror=alert(1)> ${"ن".repeat(1900)}`;
  expect((await ask({ step: "send-back", note: html })).status).toBe(200);
  expect((await readSteps(newsroom, id, 1))[0]).toMatchObject({ note: html, name: people.editor.name });
  await people.editor.ask("DELETE", `/articles/${id}`);
  expect((await ask({ step: "approve" })).status).toBe(404);
});
