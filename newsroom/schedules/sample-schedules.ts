import { createLocalReq, type Payload, type PayloadRequest } from "payload";
import type { Article, Schedule, User } from "../payload-types";
import { doWhatIsDue } from "./due-work";
import { findStory, setSchedule } from "./set-schedule";

export const minuteMs = 60_000;

/** People, a section and stories for the tests of set times. */
export async function openDesk(newsroom: Payload) {
  const person = async (role: User["role"]) => {
    const email = `${role}-${Math.random().toString(36).slice(2)}@test.example`;
    return newsroom.create({
      collection: "users",
      data: { name: role, role, email, password: "long-enough-words" },
      draft: false,
    });
  };
  const editor = await person("editor");
  const section = await newsroom.create({
    collection: "sections",
    data: { name: "محليات", slug: `local-${editor.id}` },
    draft: true,
  });
  const ask = (user: User = editor): Promise<PayloadRequest> =>
    createLocalReq({ user: { ...user, collection: "users" } }, newsroom);
  return {
    editor,
    section: section.id,
    person,
    ask,
    write: (title: string, data: Partial<Article> = {}) =>
      newsroom.create({
        collection: "articles",
        data: { title, language: "ar", section: section.id, ...data },
        draft: true,
      }),
    type: (id: number, data: Partial<Article>) =>
      newsroom.update({ collection: "articles", id, data: { ...data, _status: "draft" }, draft: true, autosave: true }),
    schedule: async (id: number, action: "publish" | "withdraw", inMs = minuteMs, user: User = editor) => {
      const req = await ask(user);
      const story = await findStory(id, req);
      if (!story) throw new Error("no such story");
      return setSchedule({ story, action, at: new Date(Date.now() + inMs).toISOString(), seen: null }, req);
    },
    live: async (id: number) => {
      const story = await newsroom.findByID({ collection: "articles", id, depth: 0 });
      return story._status === "published" ? story : null;
    },
    draft: (id: number) => newsroom.findByID({ collection: "articles", id, depth: 0, draft: true }),
    row: async (id: number) => {
      const row = await newsroom.db.findOne<Schedule>({ collection: "schedules", where: { id: { equals: id } } });
      if (!row) throw new Error("no such schedule");
      return row;
    },
    work: (me = "one") => doWhatIsDue(newsroom, me),
  };
}
