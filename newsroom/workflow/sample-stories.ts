import { type Colleague, openSampleDesk, type SampleDesk } from "./sample-desk";

/** What an editor who sends a story back has to say. */
export const note = { note: "أضف مصدرًا ثانيًا." };

/** A newsroom for tests with two reporters, two editors and an admin, in which stories can be brought to every state. */
export async function openStoryDesk() {
  const desk = await openSampleDesk();
  const people = {
    reporter: await desk.hire("reporter"),
    colleague: await desk.hire("reporter"),
    editor: await desk.hire("editor"),
    other: await desk.hire("editor"),
    admin: await desk.hire("admin"),
  };
  return { ...desk, ...storiesOf(desk, people.reporter, people.other), people };
}

export type StoryDesk = Awaited<ReturnType<typeof openStoryDesk>>;

function storiesOf({ newsroom, section }: SampleDesk, reporter: Colleague, editor: Colleague) {
  const write = async (by: Colleague = reporter, data: object = {}): Promise<number> => {
    const story = { title: "عنوان المادة", language: "ar", section, ...data };
    return idOf(await by.ask("POST", "/articles?draft=true&depth=0", story));
  };
  const step = (by: Colleague, id: number, name: string, more: object = {}) =>
    by.ask("POST", `/articles/${id}/step`, { step: name, ...more });
  const after = async (story: Promise<number>, by: Colleague, name: string): Promise<number> => {
    const id = await story;
    expectDone(await step(by, id, name));
    return id;
  };
  const changed = async (story: Promise<number>, query: string, data: object): Promise<number> => {
    const id = await story;
    expectDone(await editor.ask("PATCH", `/articles/${id}${query}`, data));
    return id;
  };
  /** Brings a story of the reporter's to a state. */
  const bring = {
    draft: () => write(),
    review: () => after(write(), reporter, "send"),
    approved: () => after(bring.review(), editor, "approve"),
    published: () => after(bring.approved(), editor, "publish"),
    corrected: () => changed(bring.published(), "", { corrections: [{ text: "صُوّب اسم." }], _status: "published" }),
    withdrawn: () => after(bring.published(), editor, "withdraw"),
    beside: () => changed(bring.published(), "?draft=true", { title: "عنوان أفضل" }),
  };
  const newest = (id: number) => newsroom.findByID({ collection: "articles", id, draft: true, depth: 0 });
  const live = (id: number) => newsroom.findByID({ collection: "articles", id, depth: 0 });
  return { write, step, bring, newest, live };
}

/** The id of the document that was just made. */
function idOf({ status, body, message }: Awaited<ReturnType<Colleague["ask"]>>): number {
  const { doc } = body;
  if (status === 201 && typeof doc === "object" && doc !== null && "id" in doc) return Number(doc.id);
  throw new Error(`not made: ${status} ${message}`);
}

function expectDone({ status, message }: Awaited<ReturnType<Colleague["ask"]>>): void {
  if (status !== 200) throw new Error(`not done: ${status} ${message}`);
}
