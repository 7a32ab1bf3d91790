import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@payload-config": fileURLToPath(new URL("newsroom/payload.config.ts", import.meta.url)),
      "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""),
    },
  },
  test: {
    include: ["**/*.test.ts"],
    // A whole newsroom opens in three seconds, and in many more on a busy machine.
    hookTimeout: 90_000,
    testTimeout: 30_000,
    setupFiles: ["scripts/testing/unit-settings.ts"],
    exclude: ["node_modules", ".next", ".cache", "e2e", "data"],
    // By itself it leaves one core idle.
    maxWorkers: availableParallelism(),
  },
});
