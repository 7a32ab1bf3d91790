import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";
import { beginning, type Entry, hashEntry } from "./chain";

const mostAttempts = 20;
let last: Promise<unknown> = Promise.resolve();

/**
 * Adds a row to the end of the log. One process writes its rows one after the other; when another process (a command)
 * has written in between, the database refuses two rows with one predecessor, and the row is chained anew.
 * @throws Error of the database when the row cannot be written
 */
export function appendEntry(newsroom: Payload, entry: Entry): Promise<void> {
  const mine = last.then(() => chain(newsroom, entry));
  last = mine.catch(() => null);
  return mine;
}

async function chain(newsroom: Payload, entry: Entry): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await insert(newsroom, entry);
    } catch (error) {
      if (attempt === mostAttempts || !isTaken(error)) throw error;
    }
  }
}

async function insert(newsroom: Payload, entry: Entry): Promise<void> {
  const { drizzle } = newsroom.db;
  const newest = await drizzle.all<{ hash: string }>(sql`SELECT hash FROM events ORDER BY id DESC LIMIT 1`);
  const previous = newest[0]?.hash ?? beginning;
  const { at, action, result, person, personName, collection, target, title, fields, details, address, browser } =
    entry;
  await drizzle.run(sql`INSERT INTO events
    (at, action, result, person, person_name, collection, target, title, fields, details, address, browser, previous, hash)
    VALUES (${at}, ${action}, ${result}, ${person}, ${personName}, ${collection}, ${target}, ${title}, ${fields},
      ${details}, ${address}, ${browser}, ${previous}, ${hashEntry(previous, entry)})`);
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.message.includes("UNIQUE constraint failed: events.previous") || isTaken(error.cause);
}
