import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const onPostgres = Boolean(process.env["TEST_POSTGRES"]);

export default defineConfig({
  resolve: {
    alias: {
      "@payload-config": fileURLToPath(new URL("newsroom/payload.config.ts", import.meta.url)),
      "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""),
    },
  },
  test: {
    // What knows of no database is tested once, on the way with SQLite.
    include: onPostgres ? ["newsroom/**/*.test.ts", "stories/**/*.test.ts", "scripts/**/*.test.ts"] : ["**/*.test.ts"],
    // A whole newsroom opens in three seconds, and in many more on a busy machine.
    hookTimeout: 90_000,
    testTimeout: 30_000,
    // Each file has its own sources and newsroom (unit-settings.ts), but loads no library a second time.
    isolate: false,
    setupFiles: ["scripts/testing/unit-settings.ts"],
    exclude: [
      "node_modules",
      ".next",
      ".cache",
      "e2e",
      "data",
      ...(onPostgres
        ? ["scripts/asking", "scripts/check", "**/sqlite/**", "**/*.sqlite.test.ts"]
        : ["**/*.postgres.test.ts"]),
    ],
    // By itself it leaves one core idle.
    maxWorkers: availableParallelism(),
  },
});
