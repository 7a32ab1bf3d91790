import { expect, test } from "@playwright/test";
import { beginning, hashEntry } from "@/newsroom/audit/chain";
import type { EventRow } from "@/newsroom/audit/read-events";
import { databaseUrlOf, readRows } from "../fixtures/database";
import { copyData, startServer } from "../fixtures/server";
import { NewsroomClient } from "./newsroom-client";

const saves = 500;
const writers = 5;
const kills = 3;

test("whatever was acknowledged is there after kill -9 in the middle of 500 saves", async () => {
  test.setTimeout(300_000);
  const data = await copyData();
  try {
    let server = await startServer({ dataDir: data.dir });
    const { token } = await NewsroomClient.signIn(server.url);
    const ask = (path: string, method = "GET", body?: object) =>
      fetch(server.url + path, {
        method,
        headers: { authorization: `JWT ${token}`, "content-type": "application/json" },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    const stories = await Promise.all(
      Array.from({ length: writers }, async () => {
        const answer = await ask("/api/articles?draft=true&depth=0", "POST", { title: "قبل", language: "ar" });
        const { doc }: { doc: { id: number } } = await answer.json();
        return doc.id;
      }),
    );
    const acknowledged = new Map<number, number>();
    let done = 0;
    let running = Promise.resolve();

    const write = async (story: number) => {
      for (let number = 1; number <= saves / writers; number++) {
        await running;
        try {
          const path = `/api/articles/${story}?draft=true&depth=0`;
          const answer = await ask(path, "PATCH", { title: `حفظ ${number}` });
          if (answer.ok) acknowledged.set(story, number);
          await answer.arrayBuffer();
        } catch {
          // The server was killed before it answered: nothing was promised.
        }
        done += 1;
      }
    };
    const killAndRestart = async () => {
      await server.stop("SIGKILL");
      server = await startServer({ dataDir: data.dir });
    };
    const kill = async () => {
      for (let count = 1; count <= kills; count++) {
        await expect
          .poll(() => done, { intervals: [5], timeout: 120_000 })
          .toBeGreaterThan((saves * count) / (kills + 1));
        running = killAndRestart();
        await running;
      }
    };
    await Promise.all([kill(), ...stories.map(write)]);

    expect([...acknowledged.values()].every((number) => number > 0)).toBe(true);
    expect(acknowledged.size).toBe(writers);
    for (const story of stories) {
      const { title }: { title: string } = await (await ask(`/api/articles/${story}?draft=true&depth=0`)).json();
      // A save whose answer was lost may have been kept, too.
      expect(Number(title.split(" ")[1])).toBeGreaterThanOrEqual(acknowledged.get(story) ?? saves);
    }
    await server.stop();
    await expectIntact(data.dir);
  } finally {
    await data.remove();
  }
});

/** The database is whole, and so is the chain of the audit log in it. */
async function expectIntact(dir: string): Promise<void> {
  const rows = await readRows(
    `SELECT id, at, action, result, person, person_name AS "personName", collection,
    target, title, fields, details, address, browser, previous, hash FROM events ORDER BY id`,
    [],
    dir,
  );
  if (!databaseUrlOf(dir))
    expect(await readRows("PRAGMA integrity_check", [], dir)).toMatchObject([{ integrity_check: "ok" }]);
  let head = beginning;
  for (const { id, previous, hash, ...entry } of rows.map(toEvent)) {
    expect([id, previous, hash]).toEqual([id, head, hashEntry(head, entry)]);
    head = hash;
  }
  expect(rows.length).toBeGreaterThan(writers);
}

function toEvent(row: Record<string, unknown>): EventRow {
  const text = (name: string) => {
    const value = row[name];
    return typeof value === "string" ? value : null;
  };
  return {
    id: Number(row["id"]),
    at: text("at") ?? "",
    action: text("action") ?? "",
    result: text("result") ?? "",
    person: row["person"] === null ? null : Number(row["person"]),
    personName: text("personName"),
    collection: text("collection"),
    target: text("target"),
    title: text("title"),
    fields: text("fields"),
    details: text("details"),
    address: text("address"),
    browser: text("browser"),
    previous: text("previous") ?? "",
    hash: text("hash") ?? "",
  };
}
