import { beforeAll, expect, test } from "vitest";
import { listAtStage } from "./list-at-stage";
import { type Colleague } from "./sample-desk";
import { note, openStoryDesk, type StoryDesk } from "./sample-stories";

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});

const deskOf = async (by: Colleague, id: number) => (await by.ask("GET", `/articles/${id}/desk`)).body;

test("an editor is told that readers see another version, and in what this draft differs", async () => {
  const { people, bring } = desk;
  const id = await bring.beside();
  const body = await deskOf(people.editor, id);
  expect(body).toMatchObject({ state: "draft", live: { path: `/news/${id}`, differs: ["العنوان"] } });
  expect(body["steps"]).toEqual(["send", "approve", "publish", "withdraw"]);
  const published = await bring.published();
  expect(await deskOf(people.editor, published)).toMatchObject({ state: "published", live: null, steps: ["withdraw"] });
  const corrected = await bring.corrected();
  expect(await deskOf(people.editor, corrected)).toMatchObject({ state: "corrected", live: null });
});

test("a reporter who only reads a published story sees neither its history nor its notes", async () => {
  const { people, bring } = desk;
  const id = await bring.published();
  expect(await deskOf(people.colleague, id)).toMatchObject({ steps: [], history: [], notes: null, colleagues: [] });
  expect(await deskOf(people.reporter, id)).toMatchObject({ steps: [], notes: [] });
});

test("each finds on the desk what waits for them and no foreign draft", async () => {
  const { people, bring, step, newsroom } = desk;
  const waiting = await bring.review();
  const back = await bring.review();
  await step(people.editor, back, "send-back", note);
  const ids = async (person: Colleague, stage: "draft" | "review", own: boolean) => {
    const user = await newsroom.findByID({ collection: "users", id: person.id });
    const { stories } = await listAtStage(newsroom, { stage, user: { ...user, collection: "users" }, own });
    return stories;
  };
  expect(await ids(people.editor, "review", false)).toMatchObject([{ story: { id: waiting } }]);
  expect(await ids(people.reporter, "review", false)).toMatchObject([{ story: { id: waiting } }]);
  expect(await ids(people.colleague, "review", false)).toEqual([]);
  const drafts = await ids(people.reporter, "draft", true);
  expect(drafts.find(({ story }) => story.id === back)?.last).toMatchObject({ deed: "send-back", ...note });
  expect(await ids(people.editor, "draft", true)).toEqual([]);
});
