import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";
import { dropOwnDatabase } from "@/newsroom/database/postgres/own-database";

/**
 * Each file of tests has a folder of its own, for those that open a whole newsroom; and on PostgreSQL, where a server is
 * named, a database of its own.
 */
forgetOthers();
const dataDir = mkdtempSync(join(tmpdir(), "waraq-unit-"));
const server = process.env["TEST_POSTGRES"];
const databaseUrl = server ? `${server}/unit_${randomBytes(8).toString("hex")}` : "";
const settings = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, SITE_URL: "" };
Object.assign(process.env, settings, { WARAQ_SECRET: "of-unit-tests-only-".repeat(3) });
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  if (databaseUrl) await dropOwnDatabase(databaseUrl);
});

/**
 * Files of tests take turns in one process, since a newsroom's libraries take seconds to load. Each has its own sources and
 * its own newsroom nevertheless: what the one before kept in the process goes.
 */
function forgetOthers(): void {
  vi.resetModules();
  const newsrooms: unknown = Reflect.get(globalThis, "_payload");
  if (newsrooms instanceof Map) newsrooms.clear();
  for (const key of Object.getOwnPropertySymbols(globalThis))
    if (Symbol.keyFor(key)?.startsWith("waraq.")) Reflect.deleteProperty(globalThis, key);
}
