import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Print } from "./print";

type Stored = { key: string; print: Print };

/**
 * Keeps prints on disk, so that a restart under load need not print everything at once. They are used again only when
 * the server ended properly, the build is the same, and nothing was changed by a command meanwhile.
 */
export class PrintFolder {
  readonly #folder: string;
  readonly #closed: string;
  readonly #writing = new Set<Promise<void>>();

  /**
   * @param root folder for prints inside DATA_DIR
   * @param edition name of the build: prints of another one are thrown away
   */
  constructor(root: string, edition: string) {
    mkdirSync(root, { recursive: true });
    for (const other of readdirSync(root))
      if (other !== edition) rmSync(join(root, other), { recursive: true, force: true });
    this.#folder = join(root, edition);
    this.#closed = join(this.#folder, "closed-properly");
  }

  /** Takes up what an earlier run left behind. @param changedAt when a command last changed the newsroom, or 0 */
  load(changedAt: number): Stored[] {
    const usable = existsSync(this.#closed) && statSync(this.#closed).mtimeMs > changedAt;
    if (!usable) rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
    rmSync(this.#closed, { force: true });
    return readdirSync(this.#folder).flatMap((name) => readStored(join(this.#folder, name)));
  }

  /** Writes a print; `isCurrent` is asked afterwards whether it still counts. */
  save(key: string, print: Print, isCurrent: () => boolean): void {
    const file = this.#fileOf(key);
    const work = async () => {
      await writeFile(`${file}.new`, serialize({ key, print } satisfies Stored));
      await rename(`${file}.new`, file);
      if (!isCurrent()) this.remove(key);
    };
    // A full disk costs nothing but the print on it.
    const writing = work().catch(() => this.remove(key));
    this.#writing.add(writing);
    void writing.finally(() => this.#writing.delete(writing));
  }

  /** Deletes a print before it returns: what was withdrawn must not come back after a crash. */
  remove(key: string): void {
    try {
      unlinkSync(this.#fileOf(key));
    } catch {
      // There was none.
    }
  }

  /** Waits for what is being written and marks the folder as complete. */
  async close(): Promise<void> {
    await Promise.all(this.#writing);
    writeFileSync(this.#closed, "");
  }

  #fileOf(key: string): string {
    return join(this.#folder, createHash("sha256").update(key).digest("hex"));
  }
}

function readStored(file: string): Stored[] {
  try {
    const stored: unknown = deserialize(readFileSync(file));
    return isStored(stored) ? [stored] : [];
  } catch {
    rmSync(file, { force: true });
    return [];
  }
}

function isStored(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && "key" in value && "print" in value;
}
