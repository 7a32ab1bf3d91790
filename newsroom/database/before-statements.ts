import type { Payload } from "payload";
import { isPostgres } from "./which";

/** For tests: has something happen before every statement of ours from now on, which it may refuse by throwing. */
export function beforeStatements({ db }: Payload, work: () => void): void {
  const [target, names] = isPostgres(db) ? [db.pool, ["query"]] : [db.drizzle, ["run", "all"]];
  for (const name of names) {
    const run: unknown = Reflect.get(target, name);
    if (typeof run !== "function") throw new Error(`there is no ${name}`);
    Reflect.set(target, name, (...given: unknown[]): unknown => {
      work();
      return Reflect.apply(run, target, given);
    });
  }
}
