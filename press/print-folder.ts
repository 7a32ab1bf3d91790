import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Print } from "./print";
import { report } from "./report";

type Stored = { key: string; print: Print };

/**
 * Keeps prints on disk, so that a restart under load need not print everything at once. They are used again only when
 * the server ended properly, the build is the same, and nothing was changed by a command meanwhile.
 */
export class PrintFolder {
  readonly #root: string;
  readonly #folder: string;
  readonly #closed: string;
  /** One print after the other, so that two of one address cannot get into each other's way. */
  #writing = Promise.resolve();

  /**
   * @param root folder for prints inside DATA_DIR
   * @param edition name of the build: prints of another one are thrown away
   */
  constructor(root: string, edition: string) {
    this.#root = root;
    this.#folder = join(root, edition);
    this.#closed = join(this.#folder, "closed-properly");
  }

  /** Takes up what an earlier run left behind. @param changedAt when a command last changed the newsroom, or 0 */
  load(changedAt: number): Stored[] {
    try {
      return this.#takeUp(changedAt);
    } catch (error) {
      // Without the folder a restart has to print everything anew: no reason not to start.
      report(this.#folder, error);
      return [];
    }
  }

  #takeUp(changedAt: number): Stored[] {
    mkdirSync(this.#root, { recursive: true });
    for (const other of readdirSync(this.#root)) {
      if (other !== basename(this.#folder)) rmSync(join(this.#root, other), { recursive: true, force: true });
    }
    const usable = existsSync(this.#closed) && statSync(this.#closed).mtimeMs > changedAt;
    if (!usable) rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
    rmSync(this.#closed, { force: true });
    return readdirSync(this.#folder).flatMap((name) => readStored(join(this.#folder, name)));
  }

  /** Writes a print in its turn; `isCurrent` is asked before and afterwards whether it still counts. */
  save(key: string, print: Print, isCurrent: () => boolean): void {
    const file = this.#fileOf(key);
    const write = async () => {
      if (!isCurrent()) return;
      await writeFile(`${file}.new`, serialize({ key, print } satisfies Stored));
      await rename(`${file}.new`, file);
      if (!isCurrent()) this.remove(key);
    };
    // A full disk costs nothing but the print on it.
    this.#writing = this.#writing.then(write).catch(() => this.remove(key));
  }

  /** Deletes a print before it returns: what was withdrawn must not come back after a crash. */
  remove(key: string): void {
    const file = this.#fileOf(key);
    // What was begun and not finished takes room on a full disk.
    for (const name of [file, `${file}.new`]) removeFile(name);
  }

  /** Waits for what is being written and marks the folder as complete. */
  async close(): Promise<void> {
    let last;
    // A smaller print may take the place of the one that is being written.
    do await (last = this.#writing);
    while (last !== this.#writing);
    try {
      writeFileSync(this.#closed, "");
    } catch (error) {
      report(this.#folder, error);
    }
  }

  #fileOf(key: string): string {
    return join(this.#folder, createHash("sha256").update(key).digest("hex"));
  }
}

function removeFile(name: string): void {
  try {
    rmSync(name, { force: true });
  } catch {
    // Without the folder there is no file in it either.
  }
}

function readStored(file: string): Stored[] {
  try {
    const stored: unknown = deserialize(readFileSync(file));
    return isStored(stored) ? [stored] : [];
  } catch {
    rmSync(file, { recursive: true, force: true });
    return [];
  }
}

function isStored(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && "key" in value && "print" in value;
}
