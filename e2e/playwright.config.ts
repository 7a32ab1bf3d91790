import { defineConfig, devices } from "@playwright/test";

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
  "--no-first-run",
  "--no-sandbox",
];

const baseURL = process.env["BASE_URL"] ?? "http://localhost:3000";
const executablePath = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
const onPostgres = Boolean(process.env["TEST_POSTGRES"]);
const reader = "reader/**/*.spec.ts";
// What a wide window makes of pages knows of no database: when everything is tested on both, that is tested once.
// `npm test -- --database=postgres e2e/` runs all of it on PostgreSQL.
const leftOut = process.env["TEST_BOTH"] && onPostgres ? ["desktop"] : [];
const ofOtherDatabase = onPostgres ? "**/*.sqlite.spec.ts" : "**/*.postgres.spec.ts";

export default defineConfig({
  testDir: ".",
  testIgnore: ofOtherDatabase,
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  // On a loaded machine of CI a browser may starve; what passes only the second time is reported as flaky.
  retries: process.env["CI"] ? 1 : 0,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 90_000,
  // Generous: the screens of the newsroom are heavy, and a loaded machine takes its time over them.
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL,
    locale: "ar",
    timezoneId: "Asia/Damascus",
    // A trace draws every frame of a screen once more, which makes the newsroom's journeys twice as slow.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args: quiet },
  },
  projects: [
    {
      name: "phone",
      testMatch: reader,
      use: { ...devices["Pixel 5"], viewport: { width: 390, height: 844 }, locale: "ar" },
    },
    { name: "desktop", testMatch: reader, use: { viewport: { width: 1280, height: 900 } } },
    { name: "no-javascript", testMatch: "no-javascript/**/*.spec.ts", use: { javaScriptEnabled: false } },
    { name: "pages", testMatch: "pages/**/*.spec.ts", use: { viewport: { width: 1280, height: 900 } } },
    { name: "newsroom", testMatch: "newsroom/**/*.spec.ts", use: { viewport: { width: 1280, height: 900 } } },
    { name: "contract", testMatch: "contract/**/*.spec.ts" },
    { name: "press", testMatch: "press/**/*.spec.ts" },
  ].filter(({ name }) => !leftOut.includes(name)),
});
