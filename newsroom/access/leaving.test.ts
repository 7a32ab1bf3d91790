import type { Payload } from "payload";
import { beforeAll, expect, it, vi } from "vitest";
import { programWith } from "../api-keys/sample-keys";
import { selectRows, sql } from "../database/rows";
import { isPostgres } from "../database/which";
import { ask, hireSample, signInSample, withToken } from "../sign-in/sample-requests";
import { openWholeNewsroom } from "../whole-newsroom";

vi.setConfig({ testTimeout: 60_000 });

let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

/** Everything that points to an account by a foreign key: a new one must be thought of here too. */
async function tablesAbout(user: number): Promise<string[]> {
  const found: string[] = [];
  for (const { name, column } of await foreignKeys()) {
    const rows = await selectRows(
      newsroom,
      sql`SELECT 1 FROM ${sql.identifier(name)} WHERE ${sql.identifier(column)} = ${user} LIMIT 1`,
    );
    if (rows.length > 0) found.push(`${name}.${column}`);
  }
  return found;
}

function foreignKeys(): Promise<{ name: string; column: string }[]> {
  const query = isPostgres(newsroom.db)
    ? sql`SELECT conrelid::regclass::text AS name, attname AS "column" FROM pg_constraint
        JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
        WHERE contype = 'f' AND confrelid = 'users'::regclass`
    : sql`SELECT name, keys."from" AS "column" FROM sqlite_master, pragma_foreign_key_list(name) AS keys
        WHERE type = 'table' AND keys."table" = 'users'`;
  return selectRows(newsroom, query);
}

it("lets an administrator take out a colleague whatever hangs on the account, and the log keeps the name", async () => {
  await hireSample(newsroom, "admin", "chief");
  const { id } = await hireSample(newsroom, "editor", "leaver");
  const chief = withToken(await signInSample("chief"));
  const leaver = withToken(await signInSample("leaver"));
  const send = async (method: string, path: string, data?: object) => {
    const answer = await ask(method, path, leaver, data);
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const { id: section } = await newsroom.create({ collection: "sections", data: { name: "محليات" }, draft: true });
  const story = await send("POST", "/articles?draft=true", { title: "مادة", language: "ar", section });
  const article: number = story.doc.id;
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  await send("POST", "/previews", { article, label: "محامٍ", expiresAt: tomorrow });
  const note = await send("POST", "/notes", { article, text: "ملاحظة", to: id });
  await send("POST", `/articles/${article}/step`, { step: "send" });
  await send("POST", `/articles/${article}/step`, { step: "approve" });
  await send("POST", `/articles/${article}/schedule`, { action: "publish", at: tomorrow });
  await send("POST", "/payload-preferences/nav", { value: { open: true } });
  await send("POST", "/users/second-factor/begin");
  const program = await programWith(newsroom, "program of the leaver", "read-drafts");
  await newsroom.update({
    collection: "articles",
    id: article,
    data: { standfirst: "بيد التارك" },
    draft: true,
    overrideAccess: false,
    user: { ...(await newsroom.findByID({ collection: "users", id })), collection: "users" },
  });
  // Open in the leaver's browser: Payload locks what is edited.
  const user = { relationTo: "users" as const, value: id };
  const locked = { relationTo: "notes" as const, value: Number(note.doc.id) };
  await newsroom.create({ collection: "payload-locked-documents", data: { document: locked, user } });
  const before = await tablesAbout(id);
  for (const column of [
    "sign_in_sessions.user_id",
    "second_factors.user_id",
    "articles.owner_id",
    "_articles_v.version_owner_id",
    "previews.created_by_id",
    "notes.author_id",
    "notes.to_id",
    "schedules.made_by_id",
  ])
    expect(before).toContain(column);

  const answer = await ask("DELETE", `/users/${id}`, chief);
  expect({ status: answer.status, text: await answer.text() }).toMatchObject({ status: 200 });
  expect(await tablesAbout(id)).toEqual([]);
  expect((await (await ask("GET", "/users/me", leaver)).json()).user).toBeNull();
  expect((await newsroom.findByID({ collection: "articles", id: article, draft: true })).title).toBe("مادة");
  expect((await ask("GET", `/articles/${article}?draft=true`, program.headers)).status).toBe(200);
  const { docs: notes } = await newsroom.find({ collection: "notes", depth: 0 });
  expect(notes[0]).toMatchObject({ author: null, authorName: "leaver", toName: "leaver" });
  expect((await newsroom.count({ collection: "schedules" })).totalDocs).toBe(1);
  expect((await ask("DELETE", `/articles/${article}`, chief)).status).toBe(200);
  const where = { personName: { equals: "leaver" } };
  const { docs: told } = await newsroom.find({ collection: "events", where, pagination: false });
  expect(told.length).toBeGreaterThan(4);
  expect(new Set(told.map(({ person }) => person))).toEqual(new Set([id]));
  const gone = { action: { equals: "delete" as const }, target: { equals: String(id) } };
  const { docs: deletions } = await newsroom.find({ collection: "events", where: gone });
  expect(deletions[0]).toMatchObject({ personName: "chief", title: "leaver" });
});
