// Serves the site for development: Next builds each page when it is asked for, and the press only passes on.
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installIfStale } from "./install.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
process.env.NODE_ENV = "development";
process.env.NEXT_TELEMETRY_DISABLED = "1";
// On Node 20 the client for S3 would complain at each start of what is to come in 2027; the lockfile says what is used.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

await installIfStale();
const { bundleBrowser, bundleServer } = await import("./build.mjs");
const { start } = await import(pathToFileURL(await bundleServer()).href);
await start({ build: bundleBrowser, dev: true });
