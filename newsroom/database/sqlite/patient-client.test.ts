import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, createClient } from "@libsql/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { databaseProblem } from "../database-problem";
import { PatientClient } from "./patient-client";

let folder: string;
let patient: PatientClient;
/** Another program at the same file. */
let other: Client;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waraq database "));
  patient = new PatientClient(join(folder, "a.db"));
  other = createClient({ url: `file:${join(folder, "a.db")}` });
  await patient.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT UNIQUE)");
  await patient.execute("INSERT INTO words VALUES (1, 'before')");
});

afterEach(async () => {
  vi.useRealTimers();
  patient.close();
  other.close();
  await rm(folder, { recursive: true });
});

const word = async (client: Client) => (await client.execute("SELECT word FROM words WHERE id = 1")).rows[0]?.["word"];
const change = (to: string) =>
  patient.execute({ sql: "UPDATE words SET word = ? WHERE id = 1 RETURNING word", args: [to] });

test("a change waits for the lock while others read, and is done once the lock is free", async () => {
  await other.execute("BEGIN IMMEDIATE");
  const changing = change("after");
  expect(await word(patient)).toBe("before");
  await other.execute("COMMIT");
  expect((await changing).rows[0]?.["word"]).toBe("after");
  expect(await word(other)).toBe("after");
});

test("a change that waited in vain fails, and those after it are kept", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  await other.execute("BEGIN IMMEDIATE");
  const changing = change("lost").catch((error: unknown) => error);
  vi.advanceTimersByTime(6000);
  expect(databaseProblem(await changing)).toBe("busy");
  await other.execute("COMMIT");
  await change("kept");
  expect(await word(other), "committed, not only seen by who wrote it").toBe("kept");
  await other.execute("UPDATE words SET word = 'by the other'");
  expect(await word(patient)).toBe("by the other");
});

test("a change that is refused leaves nothing behind and holds nothing", async () => {
  await expect(patient.execute("INSERT INTO words VALUES (2, 'before')")).rejects.toThrow("UNIQUE");
  await expect(patient.execute("INSERT INTO nowhere VALUES (1)")).rejects.toThrow("no such table");
  await other.execute("INSERT INTO words VALUES (2, 'free')");
  expect((await patient.execute("SELECT count(*) AS count FROM words")).rows[0]?.["count"]).toBe(2);
});

test("a change that cannot be committed leaves no transaction open", async () => {
  await patient.execute("PRAGMA foreign_keys = ON");
  await patient.execute("CREATE TABLE notes (word INTEGER REFERENCES words DEFERRABLE INITIALLY DEFERRED)");
  await expect(patient.execute("INSERT INTO notes VALUES (99)")).rejects.toThrow("FOREIGN KEY");
  await change("kept");
  expect(await word(other)).toBe("kept");
  expect((await other.execute("SELECT * FROM notes")).rows).toEqual([]);
});

test("reading is told from writing", async () => {
  await other.execute("BEGIN IMMEDIATE");
  for (const sql of ["SELECT 1", " select 1", "WITH a AS (SELECT 1) SELECT * FROM a", "PRAGMA table_info(words)"])
    await patient.execute(sql);
  await other.execute("ROLLBACK");
  await patient.execute("WITH a AS (SELECT 7 AS id) INSERT INTO words SELECT id, 'with' FROM a");
  expect((await other.execute("SELECT word FROM words WHERE id = 7")).rows[0]?.["word"]).toBe("with");
});

test("several changes wait for the lock together, and are all done or none", async () => {
  const add = (id: number, text: string) => ({ sql: "INSERT INTO words VALUES (?, ?)", args: [BigInt(id), text] });
  await other.execute("BEGIN IMMEDIATE");
  const adding = patient.writeAll([add(2, "second"), add(3, "third")]);
  expect(await word(patient)).toBe("before");
  await other.execute("COMMIT");
  await adding;
  await expect(patient.writeAll([add(4, "fourth"), add(5, "before")])).rejects.toThrow("UNIQUE");
  await change("kept");
  expect((await other.execute("SELECT word FROM words")).rows.map((row) => row["word"])).toEqual([
    "kept",
    "second",
    "third",
  ]);
});

test("nothing is written into a file that was taken away, until it is back", async () => {
  const [file, away] = [join(folder, "a.db"), join(folder, "away.db")];
  await rename(file, away);
  expect(databaseProblem(await change("lost").catch((error: unknown) => error))).toBe("gone");
  expect(await word(patient)).toBe("before");
  await rename(away, file);
  await change("kept");
  expect(await word(other)).toBe("kept");
});

test("what is wrong is found under other errors", () => {
  const busy = Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" });
  expect(databaseProblem(new Error("Failed query", { cause: busy }))).toBe("busy");
  const full = Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
  expect(databaseProblem(new Error("Failed query", { cause: full }))).toBe("full");
  expect(databaseProblem(new Error("Failed query"))).toBeNull();
  expect(databaseProblem(null)).toBeNull();
});
