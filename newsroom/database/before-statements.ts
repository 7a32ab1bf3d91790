import type { Payload } from "payload";
import { vi } from "vitest";
import { isPostgres, isSqlite } from "./which";

/** For tests: has something happen before every statement from now on, which it may refuse by throwing. */
export function beforeStatements({ db }: Payload, work: () => void): void {
  const refusing = <Arguments extends unknown[], Result>(run: (...given: Arguments) => Result) => {
    return (...given: Arguments) => {
      work();
      return run(...given);
    };
  };
  if (isPostgres(db)) {
    vi.spyOn(db.pool, "query").mockImplementation(refusing(db.pool.query.bind(db.pool)));
  } else if (isSqlite(db)) {
    const { drizzle } = db;
    vi.spyOn(drizzle, "run").mockImplementation(refusing(drizzle.run.bind(drizzle)));
    vi.spyOn(drizzle, "all").mockImplementation(refusing(drizzle.all.bind(drizzle)));
  }
}
