import type { Payload } from "payload";
import { selectRows, sql } from "../database/rows";
import type { Entry } from "./chain";

export type EventRow = Entry & { id: number; previous: string; hash: string };

const batch = 500;

/** The log behind a row, by default the whole, oldest first, in small pieces: others are served between them. */
export async function* readEvents(newsroom: Payload, behind = 0): AsyncGenerator<EventRow> {
  for (let after = behind; ;) {
    const rows = await selectRows<EventRow>(
      newsroom,
      sql`SELECT id, at, action, result, person,
      person_name AS "personName", collection, target, title, fields, details, address, browser, previous, hash
      FROM events WHERE id > ${after} ORDER BY id LIMIT ${batch}`,
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.id;
  }
}
