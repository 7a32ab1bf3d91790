import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Each file of tests has a folder of its own, for those that open a whole newsroom. */
const dataDir = mkdtempSync(join(tmpdir(), "waraq-unit-"));
Object.assign(process.env, { DATA_DIR: dataDir, WARAQ_SECRET: "of-unit-tests-only-".repeat(3), SITE_URL: "" });
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
