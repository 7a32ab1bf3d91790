// Everything that can be said about the code without running it. Each line names a check; the first words say what failed.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfStale } from "./install.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
installIfStale();
const { bundleBrowser } = await import("./build.mjs");
await bundleBrowser();

const checks = {
  format: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
  lint: ["node_modules/oxlint/bin/oxlint", "--type-aware"],
  types: ["node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "false"],
  structure: ["--import", "tsx", "scripts/check/structure.ts"],
  direction: ["--import", "tsx", "scripts/check/direction.ts"],
  messages: ["--import", "tsx", "scripts/check/messages.ts"],
  fonts: ["--import", "tsx", "scripts/build-fonts.ts", "--check"],
  "dead code": ["node_modules/knip/bin/knip.js"],
};

let failed = 0;
for (const [name, command] of Object.entries(checks)) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status === 0) process.stdout.write(`ok    ${name}\n`);
  else process.stdout.write(`FAIL  ${name}\n${stdout}${stderr}\n`);
  failed += status === 0 ? 0 : 1;
}
process.exit(failed === 0 ? 0 : 1);
