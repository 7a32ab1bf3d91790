import { beforeAll, describe, expect, it } from "vitest";
import { openStoryDesk, type StoryDesk } from "../../workflow/sample-stories";

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});

const states = ["review", "approved", "scheduled", "corrected", "beside"] as const;
type State = (typeof states)[number];
const deeds = ["read", "readDraft", "readVersions", "save", "publish", "delete"] as const;
type Deed = (typeof deeds)[number];

/** Who may, over REST: the initials of owner, Other reporter, Editor, Admin and Stranger. `step-matrix` has the steps. */
const waiting = { read: "oEA", readDraft: "oEA", readVersions: "oEA", publish: "EA" };
const live = { read: "SoOEA", readDraft: "oOEA", readVersions: "oEA", save: "EA", publish: "EA", delete: "EA" };
const expected: Record<State, Record<Deed, string>> = {
  review: { ...waiting, save: "oEA", delete: "oEA" },
  approved: { ...waiting, save: "oEA", delete: "oEA" },
  scheduled: { ...waiting, save: "oEA", delete: "oEA" },
  corrected: live,
  // What is typed beside a live story is nobody's but the newsroom's; another reporter reads the live one.
  beside: live,
};

async function storyIn(state: State): Promise<number> {
  const { bring, people } = desk;
  if (state !== "scheduled") return bring[state]();
  const id = await bring.approved();
  const at = new Date(Date.now() + 3_600_000).toISOString();
  const { status, message } = await people.editor.ask("POST", `/articles/${id}/schedule`, { action: "publish", at });
  if (status >= 300) throw new Error(`not scheduled: ${status} ${message}`);
  return id;
}

/** Whether somebody may; what is not allowed is refused as forbidden or as not there, and in no other way. */
async function may(ask: StoryDesk["stranger"], deed: Deed, id: number): Promise<boolean> {
  const path = `/articles/${id}`;
  const asking = {
    read: () => ask("GET", `${path}?depth=0`),
    readDraft: () => ask("GET", `${path}?draft=true&depth=0`),
    readVersions: () => ask("GET", `/articles/versions?where[parent][equals]=${id}&depth=0`),
    save: () => ask("PATCH", `${path}?draft=true&depth=0`, { standfirst: "مقدمة" }),
    publish: () => ask("PATCH", `${path}?depth=0`, { _status: "published" }),
    delete: () => ask("DELETE", path),
  } satisfies Record<Deed, () => ReturnType<typeof ask>>;
  const { status, body } = await asking[deed]();
  expect([200, 401, 403, 404]).toContain(status);
  return status === 200 && body["totalDocs"] !== 0;
}

describe.each(states)("a story that is %s", { timeout: 120_000 }, (state) => {
  it("is read, changed and deleted by whom it should be", async () => {
    const { people, stranger } = desk;
    const actors = Object.entries({
      S: stranger,
      o: people.reporter.ask,
      O: people.colleague.ask,
      E: people.editor.ask,
      A: people.admin.ask,
    });
    const found: Partial<Record<Deed, string>> = {};
    let id = await storyIn(state);
    for (const deed of deeds) {
      let allowed = "";
      for (const [initial, ask] of actors) {
        if (!(await may(ask, deed, id))) continue;
        allowed += initial;
        // What was read or refused is as it was; the next one is asked of a story that nobody has changed.
        if (!deed.startsWith("read")) id = await storyIn(state);
      }
      found[deed] = allowed;
    }
    expect(found).toEqual(expected[state]);
  });
});
