// Runs one of the project's commands, written in TypeScript, with everything installed that it needs.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfStale } from "./install.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
await installIfStale();
// On Node 20 the client for S3 would complain at each start of what is to come in 2027; the lockfile says what is used.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
const [name, ...rest] = process.argv.slice(2);
// Without the condition Lexical's packages pick their build by a top-level await, which Node 20 at times never ends:
// the command would stop silently with code 13.
const command = ["--conditions=production", "--import", "tsx", `scripts/${name}.ts`, ...rest];
const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
process.exit(status ?? 1);
