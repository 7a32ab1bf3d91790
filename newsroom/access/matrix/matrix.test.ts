import { type Access, createLocalReq, type Payload, type PayloadRequest } from "payload";
import { beforeAll, expect, it } from "vitest";
import { openWholeNewsroom } from "../../whole-newsroom";
import { type Cell, expected, expectedGlobals, operations, people } from "./expected";

let newsroom: Payload;
const requests = new Map<string, PayloadRequest>();

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  for (const role of people) {
    if (role === "stranger") {
      requests.set(role, await createLocalReq({}, newsroom));
      continue;
    }
    const data = { name: role, role, email: `${role}@test.example`, password: "long-enough-words" };
    const user = await newsroom.create({ collection: "users", data, draft: false });
    requests.set(role, await createLocalReq({ user: { ...user, collection: "users" } }, newsroom));
  }
});

async function cellOf(access: Access | undefined, who: string): Promise<Cell> {
  const req = requests.get(who);
  if (!req) throw new Error("nobody is called that");
  // What has no rule of its own is open to everybody who is signed in.
  if (!access) return req.user ? "all" : "no";
  const answer = await access({ req, id: 0, data: {} });
  return typeof answer === "object" ? "some" : answer ? "all" : "no";
}

/** Payload keeps these for itself; its own rules let people reach their own alone. */
const ofPayload = /^payload-/;

it("every collection has its rules, for every person and operation", async () => {
  const actual: Record<string, Record<string, Cell[]>> = {};
  for (const { config } of Object.values(newsroom.collections)) {
    if (ofPayload.test(config.slug)) continue;
    const rows: Record<string, Cell[]> = {};
    for (const operation of operations) {
      rows[operation] = await Promise.all(people.map((who) => cellOf(config.access[operation], who)));
    }
    actual[config.slug] = rows;
  }
  expect(actual).toEqual(expected);
});

it("every global has its rules", async () => {
  const actual: Record<string, Record<"read" | "update", Cell[]>> = {};
  for (const { slug, access } of newsroom.config.globals) {
    actual[slug] = {
      read: await Promise.all(people.map((who) => cellOf(access.read, who))),
      update: await Promise.all(people.map((who) => cellOf(access.update, who))),
    };
  }
  expect(actual).toEqual(expectedGlobals);
});
