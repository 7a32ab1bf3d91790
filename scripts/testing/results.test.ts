import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readJourneys, readUnits } from "./results.mjs";

const folder = mkdtempSync(join(tmpdir(), "waraq test results-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const written = (report: unknown) => {
  count += 1;
  const file = join(folder, `${count}.json`);
  writeFileSync(file, JSON.stringify(report));
  return file;
};
const unit = (fullName: string, ...failureMessages: string[]) => ({
  fullName,
  status: failureMessages.length > 0 ? "failed" : "passed",
  failureMessages,
});
const units = (success: boolean, ...testResults: unknown[]) =>
  written({ success, numPassedTests: 1, numPendingTests: 2, testResults });

it("names each unit that failed with the first line of why", () => {
  const assertionResults = [unit("counts"), unit("adds", "\u001B[31mexpected 3\u001B[39m\n    at here")];
  const file = units(false, { name: `${process.cwd()}/arabic/sum.test.ts`, status: "failed", assertionResults });
  const failures = ["arabic/sum.test.ts: adds: expected 3"];
  expect(readUnits(file)).toEqual({ passed: 1, failed: 1, skipped: 2, failures });
});

it("counts a file that could not be run, and an error outside of any test", () => {
  const broken = {
    name: `${process.cwd()}/a.test.ts`,
    status: "failed",
    message: "no such module",
    assertionResults: [],
  };
  expect(readUnits(units(false, broken)).failures).toEqual(["a.test.ts: no such module"]);
  expect(readUnits(units(false))).toMatchObject({ failed: 1, failures: [expect.stringContaining("outside")] });
  expect(readUnits(units(true))).toMatchObject({ failed: 0, failures: [] });
});

it("names each journey that failed, and those that passed only the second time", () => {
  const journey = (title: string, status: string, ...errors: string[]) => ({
    title,
    tests: [{ status, projectName: "press", results: errors.map((message) => ({ error: { message } })) }],
  });
  const specs = [journey("a", "expected"), journey("b", "unexpected", "lost\nmore"), journey("c", "flaky", "late")];
  const file = written({
    stats: { expected: 1, flaky: 1, unexpected: 1, skipped: 0 },
    errors: [{ message: "no browser" }],
    suites: [
      { title: "press/purge.spec.ts", specs: specs.slice(0, 1), suites: [{ title: "at once", specs: specs.slice(1) }] },
    ],
  });
  expect(readJourneys(file)).toEqual({
    passed: 2,
    failed: 2,
    skipped: 0,
    failures: [
      "no browser",
      "[press] press/purge.spec.ts › at once › b: lost",
      "flaky: [press] press/purge.spec.ts › at once › c: late",
    ],
  });
});

it("takes a runner that ended without a report for a failure", () => {
  for (const read of [readUnits, readJourneys]) {
    expect(read("nowhere.json")).toMatchObject({
      passed: 0,
      failed: 1,
      failures: [expect.stringContaining("nowhere.json")],
    });
  }
});
