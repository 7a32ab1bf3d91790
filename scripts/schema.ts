import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepareSettings } from "./settings";

const migrations = "newsroom/migrations";
// To write a migration nobody asks the database.
const databases = { sqlite: "", postgres: "postgres://localhost/nowhere" };

/** Writes the migrations for both databases, the types and the import map that a changed collection or global asks for. */
const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: npm run schema -- name_of_the_change");
  process.exit(1);
}
await prepareSettings();
payload("", "generate:types");
payload("", "generate:importmap");
for (const [folder, url] of Object.entries(databases)) {
  const at = join(migrations, folder);
  const before = new Set(readdirSync(at));
  payload(url, "migrate:create", name, "--skip-empty");
  for (const file of readdirSync(at)) {
    if (!before.has(file) && file.endsWith(".ts")) importTypesAsTypes(join(at, file));
  }
}

/** Payload's command line can end well without having done anything when its output is a pipe: it gets the terminal. */
function payload(databaseUrl: string, ...command: string[]): void {
  const env = { ...process.env, DATABASE_URL: databaseUrl, PAYLOAD_CONFIG_PATH: "newsroom/payload.config.ts" };
  const { status } = spawnSync(process.execPath, ["node_modules/payload/bin.js", ...command], {
    stdio: "inherit",
    env,
  });
  if (status !== 0) process.exit(1);
}

function importTypesAsTypes(file: string): void {
  const source = readFileSync(file, "utf8");
  writeFileSync(
    file,
    source.replace("{ MigrateUpArgs, MigrateDownArgs,", "{ type MigrateUpArgs, type MigrateDownArgs,"),
  );
}
