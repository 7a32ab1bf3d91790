import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { readSettings, type Settings, SettingsError } from "@/env";

const neededBytes = 64 * 1024 * 1024;

/**
 * Reads the settings, makes sure that they can be used on this machine, and fills in the secret.
 * Whatever is wrong ends the process with one line and exit code 1.
 */
export async function prepareSettings(): Promise<Settings> {
  try {
    const settings = readSettings();
    await checkDataDir(settings.dataDir);
    const secret = settings.secret || (await readOrMakeSecret(settings.dataDir));
    Object.assign(process.env, { DATA_DIR: settings.dataDir, WARAQ_SECRET: secret, SITE_URL: settings.siteUrl });
    return { ...settings, secret };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** Makes sure that a port can be listened on. @throws SettingsError when it is taken or forbidden. */
export async function checkPort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const why =
        error.code === "EADDRINUSE" ? "is taken by another program" : `cannot be used (${error.code ?? error.message})`;
      reject(new SettingsError(`PORT: ${port} ${why}`));
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

async function checkDataDir(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    await mkdir(join(dataDir, "media"), { recursive: true });
    await writeFile(probe, randomBytes(4096));
    await rm(probe);
    const { bavail, bsize } = await statfs(dataDir);
    if (bavail * bsize < neededBytes) throw new SettingsError(`DATA_DIR: less than 64 MB are free in ${dataDir}`);
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new SettingsError(`DATA_DIR: cannot write to ${dataDir} (${code})`);
  }
}

async function readOrMakeSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, "secret");
  const known = await readFile(file, "utf8").catch(() => "");
  if (known.trim().length >= 32) return known.trim();
  const secret = randomBytes(32).toString("hex");
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
