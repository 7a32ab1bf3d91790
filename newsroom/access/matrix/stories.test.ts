import { createLocalReq, type Payload } from "payload";
import { beforeAll, describe, expect, it } from "vitest";
import { selectRows, sql } from "../../database/rows";
import type { User } from "../../payload-types";
import { openWholeNewsroom } from "../../whole-newsroom";
import type { Role } from "../roles";

const actors = ["stranger", "owner", "other", "editor", "admin"] as const;
type Actor = (typeof actors)[number];
const states = ["draft", "published", "withdrawn"] as const;
type State = (typeof states)[number];
const deeds = ["read", "readDraft", "readVersions", "save", "publish", "withdraw", "delete"] as const;
type Deed = (typeof deeds)[number];

/** Who may: initials of owner, Other reporter, Editor, Admin and Stranger. */
const expected: Record<State, Record<Deed, string>> = {
  draft: {
    read: "oEA",
    readDraft: "oEA",
    readVersions: "oEA",
    save: "oEA",
    publish: "EA",
    withdraw: "oEA",
    delete: "oEA",
  },
  published: {
    read: "SoOEA",
    readDraft: "oOEA",
    readVersions: "oEA",
    save: "EA",
    publish: "EA",
    withdraw: "EA",
    delete: "EA",
  },
  withdrawn: {
    read: "oEA",
    readDraft: "oEA",
    readVersions: "oEA",
    save: "EA",
    publish: "EA",
    withdraw: "EA",
    delete: "EA",
  },
};
const initials: Record<Actor, string> = { stranger: "S", owner: "o", other: "O", editor: "E", admin: "A" };

let newsroom: Payload;
let section: number;
const staff = new Map<Actor, User>();

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  section = (await newsroom.create({ collection: "sections", data: { name: "محليات" }, draft: true })).id;
  const roles: [Actor, Role][] = [
    ["owner", "reporter"],
    ["other", "reporter"],
    ["editor", "editor"],
    ["admin", "admin"],
  ];
  for (const [actor, role] of roles) {
    const data = { name: actor, role, email: `${actor}@test.example`, password: "long-enough-words" };
    staff.set(actor, await newsroom.create({ collection: "users", data, draft: false }));
  }
});

async function storyIn(state: State): Promise<number> {
  const data = { title: `في حال ${state}`, language: "ar" as const, section, owner: staff.get("owner")?.id ?? null };
  const { id } = await newsroom.create({ collection: "articles", data, draft: true });
  const change = (status: "draft" | "published") =>
    newsroom.update({ collection: "articles", id, data: { _status: status } });
  if (state !== "draft") await change("published");
  if (state === "withdrawn") await change("draft");
  return id;
}

/** Whether somebody may do it; what is not allowed is refused as forbidden or as not there, and in no other way. */
async function may(actor: Actor, deed: Deed, id: number): Promise<boolean> {
  const account = staff.get(actor);
  const user = account ? { ...account, collection: "users" as const } : null;
  const req = await createLocalReq(user ? { user } : {}, newsroom);
  const draft = deed === "readDraft" || deed === "save";
  if (draft) req.query = { draft: "true" };
  const asked = { collection: "articles" as const, id, overrideAccess: false, user, req, draft, depth: 0 };
  const doing: Record<Deed, () => Promise<unknown>> = {
    read: () => newsroom.findByID(asked),
    readDraft: () => newsroom.findByID(asked),
    readVersions: async () => {
      const where = { parent: { equals: id } };
      const { docs } = await newsroom.findVersions({ ...asked, where });
      if (docs.length === 0) throw Object.assign(new Error("none"), { status: 404 });
    },
    save: () => newsroom.update({ ...asked, data: { standfirst: `مقدمة ${actor}` } }),
    publish: () => newsroom.update({ ...asked, data: { _status: "published" } }),
    withdraw: () => newsroom.update({ ...asked, data: { _status: "draft" } }),
    delete: () => newsroom.delete({ ...asked }),
  };
  try {
    await doing[deed]();
    return true;
  } catch (error) {
    const { status } = Object(error);
    if (status !== 403 && status !== 404) throw error;
    return false;
  }
}

describe.each(states)("a story that is %s", { timeout: 60_000 }, (state) => {
  it.each(deeds)("%s", async (deed) => {
    let allowed = "";
    for (const actor of actors) if (await may(actor, deed, await storyIn(state))) allowed += initials[actor];
    expect(allowed).toBe(expected[state][deed]);
  });
});

it("what was refused has changed nothing", async () => {
  const id = await storyIn("published");
  for (const deed of deeds.slice(3)) for (const actor of ["stranger", "other"] as const) await may(actor, deed, id);
  const rows = await selectRows<{ status: string }>(
    newsroom,
    sql`SELECT _status AS status FROM articles WHERE id = ${id} AND standfirst IS NULL`,
  );
  expect(rows).toEqual([{ status: "published" }]);
});
