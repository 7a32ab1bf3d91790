import type { Payload } from "payload";
import { isTaken } from "../database/is-taken";
import { selectRows, writeRows, sql } from "../database/rows";
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
      if (attempt === mostAttempts || !isTaken(error, "events", "previous")) throw error;
    }
  }
}

async function insert(newsroom: Payload, entry: Entry): Promise<void> {
  const newest = await selectRows<{ hash: string }>(newsroom, sql`SELECT hash FROM events ORDER BY id DESC LIMIT 1`);
  const previous = newest[0]?.hash ?? beginning;
  const { at, action, result, person, personName, collection, target, title, fields, details, address, browser } =
    entry;
  await writeRows(
    newsroom,
    sql`INSERT INTO events
    (at, action, result, person, person_name, collection, target, title, fields, details, address, browser, previous, hash)
    VALUES (${at}, ${action}, ${result}, ${person}, ${personName}, ${collection}, ${target}, ${title}, ${fields},
      ${details}, ${address}, ${browser}, ${previous}, ${hashEntry(previous, entry)})`,
  );
}
