import type { Payload } from "payload";
import { holdName } from "../database/postgres/hold-name";
import { isPostgres } from "../database/which";

let last: Promise<unknown> = Promise.resolve();

/**
 * Does some work when what was given before it is done, here or in another process on the same PostgreSQL: redirects are
 * read and written by one at a time.
 */
export function inTurn<Result>(newsroom: Pick<Payload, "db">, work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(() => alone(newsroom, work));
  last = mine.catch(() => null);
  return mine;
}

async function alone<Result>({ db }: Pick<Payload, "db">, work: () => Promise<Result>): Promise<Result> {
  const end = isPostgres(db) ? await holdName(db.pool, "redirects", "all") : () => undefined;
  try {
    return await work();
  } finally {
    end();
  }
}
