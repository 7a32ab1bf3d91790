import type { Payload } from "payload";
import { holdName } from "../database/postgres/hold-name";
import { isPostgres } from "../database/which";

const longestTurnMs = 10_000;

/** Who waits for a document in this process: each turn begins when the one before has ended. */
const turns = new Map<string, Promise<void>>();

/**
 * Waits until nobody else saves this document, in this process or in another on the same PostgreSQL. Two saves that were
 * made from the same state would otherwise both find it unchanged. A turn that lasts too long ends by itself.
 * @returns what ends the turn; it may be called more than once
 * @throws Error of the database
 */
export async function takeTurn({ db }: Pick<Payload, "db">, document: string): Promise<() => void> {
  const endHere = await waitHere(document);
  try {
    const endElsewhere = isPostgres(db) ? await holdName(db.pool, "save", document) : () => undefined;
    const end = () => {
      clearTimeout(timer);
      endElsewhere();
      endHere();
    };
    const timer = setTimeout(end, longestTurnMs);
    return end;
  } catch (error) {
    endHere();
    throw error;
  }
}

async function waitHere(document: string): Promise<() => void> {
  const before = turns.get(document) ?? Promise.resolve();
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const mine = before.then(() => ended);
  turns.set(document, mine);
  await before;
  void mine.then(() => {
    if (turns.get(document) === mine) turns.delete(document);
  });
  return end;
}
