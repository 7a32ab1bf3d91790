// Everything that can be said about the code without running it. Each line names a check; the first words say what failed.
import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfStale } from "./install.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
await installIfStale();
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

const waiting = Object.entries(checks);
let failed = 0;
await Promise.all(Array.from({ length: availableParallelism() }, workThrough));
process.exit(failed === 0 ? 0 : 1);

/** Takes one check after the other until none waits. */
async function workThrough() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command] = next;
    const { ok, said } = await run(command);
    process.stdout.write(ok ? `ok    ${name}\n` : `FAIL  ${name}\n${said}\n`);
    failed += ok ? 0 : 1;
  }
}

function run(command) {
  return new Promise((done) => {
    execFile(process.execPath, command, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      done({ ok: error === null, said: `${stdout}${stderr}` }),
    );
  });
}
