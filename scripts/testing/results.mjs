// What a test runner wrote about its run, as counts and as the names of what failed.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/**
 * The results of vitest from its JSON report: how many `passed`, `failed` and were `skipped`, and `failures`, one line for each
 * that failed. A file that could not be run counts as one failure. Without a report the run itself is the failure.
 */
export function readUnits(file) {
  const report = readReport(file);
  if (!report) return endedWithout(file);
  const named = report.testResults.flatMap((suite) => failuresOfSuite(suite));
  const failures = named.length > 0 || report.success ? named : ["An error outside of any test: see above."];
  return { passed: report.numPassedTests, failed: failures.length, skipped: report.numPendingTests, failures };
}

/** The same of Playwright's JSON report. What passes only the second time counts as passed and is named as flaky. */
export function readJourneys(file) {
  const report = readReport(file);
  if (!report) return endedWithout(file);
  const { stats, errors } = report;
  const specs = report.suites.flatMap((suite) => specsOf(suite));
  const named = specs.flatMap(({ spec, title }) =>
    spec.tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map((test) => `${test.status === "flaky" ? "flaky: " : ""}[${test.projectName}] ${title}: ${whyJourney(test)}`),
  );
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [...errors.map((error) => firstLine(error.message)), ...named],
  };
}

function failuresOfSuite({ name, status, message, assertionResults }) {
  const path = relative(process.cwd(), name);
  const cases = assertionResults
    .filter((each) => each.status === "failed")
    .map((each) => `${path}: ${each.fullName}: ${firstLine(each.failureMessages[0])}`);
  return cases.length === 0 && status === "failed" ? [`${path}: ${firstLine(message)}`] : cases;
}

function specsOf(suite, above = "") {
  const title = [above, suite.title].filter(Boolean).join(" › ");
  const own = (suite.specs ?? []).map((spec) => ({ spec, title: `${title} › ${spec.title}` }));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, title))];
}

function whyJourney({ results }) {
  return firstLine(results.find(({ error }) => error)?.error.message);
}

/** Runners colour what they say for a terminal. */
function firstLine(text = "") {
  const lines = stripVTControlCharacters(text).split("\n");
  return lines.find(Boolean) ?? "no reason given";
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function endedWithout(file) {
  return { passed: 0, failed: 1, skipped: 0, failures: [`A test runner ended without results (${file}).`] };
}
