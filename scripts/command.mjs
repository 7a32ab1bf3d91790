// Runs one of the project's commands, written in TypeScript, with everything installed that it needs.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfStale } from "./install.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
installIfStale();
const [name, ...rest] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...rest], {
  stdio: "inherit",
});
process.exit(status ?? 1);
