// Sets up whatever is missing and serves. Nothing but Node itself may be taken for granted here.
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installIfStale } from "./install.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
// On Node 20 the client for S3 would complain at each start of what is to come in 2027; the lockfile says what is used.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

await installIfStale();
const { buildIfStale, bundleServer } = await import("./build.mjs");
const { start } = await import(pathToFileURL(await bundleServer()).href);
await start({ build: buildIfStale });
