import { setTimeout } from "node:timers/promises";
import type { PurgeKind } from "../purge";
import type { Message, Service } from "./services";

type Options = {
  service: Service;
  /** Sends a message and gives the status of the answer; throws when there is none. */
  send: (message: Message) => Promise<number>;
  report: (problem: string, error: unknown) => void;
  /** Milliseconds in which purges gather, before the first try again, and before what was withdrawn is purged once more. */
  times?: { gatherMs: number; retryMs: number; againMs: number };
};

const usual = { gatherMs: 100, retryMs: 1000, againMs: 5000 };
const longestWaitMs = 60_000;
/** More keys than this, and the CDN is emptied instead. */
const mostKeys = 3000;

/**
 * Passes purges on to the CDN in front, in the order they came, again until they were taken. What a CDN was fetching
 * while a story was withdrawn may be stored after the purge, so that of what was withdrawn goes out once more. A purge
 * that dies with its process is no lasting harm: no CDN may keep a page for longer than 90 seconds.
 */
export class CdnPurger {
  readonly #options: Options;
  readonly #times: typeof usual;
  readonly #keys = new Set<string>();
  #everything = false;
  #running: Promise<void> | null = null;
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
    this.#times = options.times ?? usual;
  }

  purge(names: readonly string[], kind: PurgeKind): void {
    this.#want(names);
    if (kind === "withdrawn") void setTimeout(this.#times.againMs, null, { ref: false }).then(() => this.#want(names));
  }

  purgeAll(): void {
    this.#everything = true;
    this.#start();
  }

  /** Sends what is left, each once, and no more after that. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  #want(names: readonly string[]): void {
    for (const name of names) this.#keys.add(name);
    if (this.#keys.size > mostKeys) this.#everything = true;
    if (names.length > 0) this.#start();
  }

  #start(): void {
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
  }

  async #work(): Promise<void> {
    if (!this.#closed) await setTimeout(this.#times.gatherMs);
    for (let failures = 0; this.#everything || this.#keys.size > 0;) {
      const problem = await this.#sendNext();
      if (problem === null) {
        failures = 0;
        continue;
      }
      // Once for each trouble, not for each try.
      if (failures === 0) this.#options.report("the CDN took no purge", problem);
      if (this.#closed) return;
      await setTimeout(Math.min(this.#times.retryMs * 2 ** failures, longestWaitMs));
      failures += 1;
    }
  }

  /** Sends one message; what it asks for is wanted again when it was not taken. */
  async #sendNext(): Promise<Error | null> {
    const { service, send } = this.#options;
    const everything = this.#everything;
    const keys = everything ? [...this.#keys] : [...this.#keys].slice(0, service.most);
    for (const key of keys) this.#keys.delete(key);
    this.#everything = false;
    try {
      const status = await send(service.write(everything ? "everything" : keys));
      if (status >= 200 && status < 300) return null;
      throw new Error(`it answered ${status}`);
    } catch (error) {
      if (everything) this.#everything = true;
      for (const key of keys) this.#keys.add(key);
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}
