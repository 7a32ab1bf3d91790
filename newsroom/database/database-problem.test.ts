import { expect, it } from "vitest";
import { databaseProblem } from "./database-problem";

const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });

it("takes a connection that is refused for the database's only within a statement", () => {
  const statement = Object.assign(new Error("Failed query", { cause: refused }), { query: "SELECT 1", params: [] });
  expect(databaseProblem(statement)).toBe("away");
  expect(databaseProblem(new Error("the picture could not be stored", { cause: refused }))).toBeNull();
});

it.each([
  ["57P01", "away"],
  ["08006", "away"],
  ["53300", "away"],
  ["53100", "full"],
  ["55P03", "busy"],
  ["23505", null],
])("knows %s of PostgreSQL", (code, problem) => {
  expect(databaseProblem(Object.assign(new Error("said"), { code }))).toBe(problem);
});

it.each([
  ["Connection terminated unexpectedly", "away"],
  ["timeout expired", "away"],
  ["timeout exceeded when trying to connect", "busy"],
])("knows “%s” of its driver", (message, problem) => {
  expect(databaseProblem(new Error("Failed query", { cause: new Error(message) }))).toBe(problem);
});
