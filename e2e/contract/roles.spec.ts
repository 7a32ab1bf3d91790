import { readDoc, refused } from "../fixtures/answers";
import type { Collection } from "../fixtures/clean-up";
import { admins, editors, everybody, requestsOf, staff, type Who } from "../fixtures/everybody";
import { expect, test } from "../fixtures/newsroom";
import { samples } from "../fixtures/samples";
import { uniqueWord } from "../fixtures/unique";

type Rights = Record<"read" | "create" | "update" | "delete", readonly Who[]>;

/** Who may do what with a document that somebody else has made; what is one's own stands in the tests beside this. */
const rights = {
  articles: { read: everybody, create: staff, update: editors, delete: editors },
  media: { read: staff, create: staff, update: staff, delete: editors },
  tags: { read: everybody, create: staff, update: editors, delete: editors },
  sections: { read: everybody, create: editors, update: editors, delete: editors },
  series: { read: everybody, create: staff, update: editors, delete: editors },
  authors: { read: everybody, create: staff, update: editors, delete: editors },
  pages: { read: everybody, create: editors, update: editors, delete: editors },
  previews: { read: editors, create: staff, update: editors, delete: editors },
  redirects: { read: staff, create: editors, update: editors, delete: editors },
  campaigns: { read: staff, create: admins, update: admins, delete: admins },
  users: { read: editors, create: admins, update: admins, delete: admins },
} as const satisfies Record<Collection, Rights>;

const may = (allowed: readonly Who[], who: Who) => allowed.includes(who);

const collections = [
  "articles",
  "media",
  "tags",
  "sections",
  "series",
  "authors",
  "pages",
  "previews",
  "redirects",
  "campaigns",
  "users",
] as const satisfies (keyof typeof rights)[];

for (const collection of collections) {
  const path = `/api/${collection}`;
  const sample = samples[collection];

  test(`${collection}: read by ${rights[collection].read.join(", ")} alone`, async ({ make, people, stranger }) => {
    const { id } = await sample.make(make);
    for (const [who, request] of requestsOf(people, stranger)) {
      const allowed = may(rights[collection].read, who);
      const one = await request.get(`${path}/${id}?depth=0`);
      expect.soft(allowed ? [200] : refused, `${who} reads one`).toContain(one.status());
      const list = await (await request.get(`${path}?where[id][equals]=${id}&depth=0`)).json();
      expect.soft(list.docs ?? [], `${who} reads a list`).toHaveLength(allowed ? 1 : 0);
      const { totalDocs } = await (await request.get(`${path}/count?where[id][equals]=${id}`)).json();
      expect.soft(totalDocs ?? 0, `${who} counts`).toBe(allowed ? 1 : 0);
    }
  });

  test(`${collection}: made by ${rights[collection].create.join(", ")} alone`, async ({
    make,
    people,
    stranger,
    cleanUp,
  }) => {
    for (const [who, request] of requestsOf(people, stranger)) {
      const answer = await sample.ask(request, make);
      const made = answer.status() === 201;
      if (made) cleanUp(collection, (await readDoc<{ id: number }>(answer)).id);
      expect.soft(made, `${who} makes one: ${answer.status()}`).toBe(may(rights[collection].create, who));
      if (!made) expect.soft(refused, `${who} is refused`).toContain(answer.status());
    }
  });

  test(`${collection}: changed by ${rights[collection].update.join(", ")} alone`, async ({
    make,
    people,
    stranger,
  }) => {
    const { id } = await sample.make(make);
    for (const [who, request] of requestsOf(people, stranger)) {
      const allowed = may(rights[collection].update, who);
      const value = collection === "redirects" ? `/${uniqueWord()}` : uniqueWord();
      const data = { [sample.field]: value };
      const one = await request.patch(`${path}/${id}?depth=0`, { data });
      expect.soft(allowed ? [200] : refused, `${who} changes one`).toContain(one.status());
      const all = await request.patch(`${path}?where[id][equals]=${id}&depth=0`, { data });
      expect.soft(((await all.json()).docs ?? []).length, `${who} changes all that match`).toBe(allowed ? 1 : 0);
      const now = await readDoc<Record<string, unknown>>(await people.admin.request.get(`${path}/${id}?depth=0`));
      expect.soft(now[sample.field] === value, `${who} has changed it`).toBe(allowed);
    }
  });

  test(`${collection}: deleted by ${rights[collection].delete.join(", ")} alone`, async ({
    make,
    people,
    stranger,
  }) => {
    for (const [who, request] of requestsOf(people, stranger)) {
      const [first, second] = [await sample.make(make), await sample.make(make)];
      await request.delete(`${path}/${first.id}`);
      await request.delete(`${path}?where[id][equals]=${second.id}`);
      for (const { id } of [first, second]) {
        const left = await people.admin.request.get(`${path}/${id}?depth=0`);
        expect.soft(left.status(), `${who} deletes`).toBe(may(rights[collection].delete, who) ? 404 : 200);
      }
    }
  });
}
