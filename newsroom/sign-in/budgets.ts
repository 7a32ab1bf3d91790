import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../database/rows";

/** So many tries, which come back one by one within `budgetMs`. */
export type Budget = { name: string; tries: number };

/** The time in which an empty budget is full again. */
const budgetMs = 15 * 60 * 1000;

/**
 * Takes a try out of each budget, or out of none: answers 0, or how many milliseconds to wait for the first that is
 * empty. One statement a budget, so that tries at the same moment cannot share one. What is full again is thrown away:
 * the table holds a quarter of an hour of tries, each of which has cost a password's hash. Instances whose clocks differ
 * give nobody the difference.
 */
export async function takeTry(payload: Payload, budgets: Budget[]): Promise<number> {
  const now = Date.now();
  await writeRows(payload, sql`DELETE FROM sign_in_tries WHERE at < ${now - budgetMs}`);
  const taken: Budget[] = [];
  for (const budget of budgets) {
    const left = leftAt(now, budget);
    const at = sql`CASE WHEN sign_in_tries.at BETWEEN ${now} AND ${now + budgetMs} THEN sign_in_tries.at ELSE ${now} END`;
    const rows = await selectRows(
      payload,
      sql`INSERT INTO sign_in_tries (budget, remaining, at)
      VALUES (${budget.name}, ${budget.tries - 1}, ${now})
      ON CONFLICT (budget) DO UPDATE SET remaining = ${left} - 1, at = ${at} WHERE ${left} >= 1 RETURNING budget`,
    );
    if (rows.length > 0) taken.push(budget);
    else {
      await giveBack(payload, taken);
      return waitFor(payload, budget, now);
    }
  }
  return 0;
}

/** Gives tries back that were no failures. */
export async function giveBack(payload: Payload, budgets: Budget[]): Promise<void> {
  for (const { name, tries } of budgets)
    await writeRows(
      payload,
      sql`UPDATE sign_in_tries SET remaining = CASE WHEN remaining + 1 < ${tries} THEN remaining + 1 ELSE ${tries} END WHERE budget = ${name}`,
    );
}

/** Fills budgets up. */
export async function forgiveTries(payload: Payload, names: string[]): Promise<void> {
  for (const name of names) await writeRows(payload, sql`DELETE FROM sign_in_tries WHERE budget = ${name}`);
}

/** What has grown back since the last try. */
function leftAt(now: number, { tries }: Budget) {
  const passed = sql`CASE WHEN sign_in_tries.at < ${now} THEN ${now} - sign_in_tries.at ELSE 0 END`;
  const left = sql`sign_in_tries.remaining + ${passed} * CAST(${tries / budgetMs} AS double precision)`;
  return sql`CASE WHEN ${left} < ${tries} THEN ${left} ELSE ${tries} END`;
}

async function waitFor(payload: Payload, budget: Budget, now: number): Promise<number> {
  const rows = await selectRows<{ remaining: number }>(
    payload,
    sql`SELECT ${leftAt(now, budget)} AS remaining FROM sign_in_tries WHERE budget = ${budget.name}`,
  );
  return Math.max(1000, ((1 - (rows[0]?.remaining ?? 0)) * budgetMs) / budget.tries);
}
