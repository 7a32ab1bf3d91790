import { LRUCache } from "lru-cache";
import { mostBinaryBytes } from "./answer";
import type { Print } from "./print";

type Options = {
  maxBytes: number;
  /** Told of each print that is stored, and of each that has left the store. */
  onStore?: (key: string, print: Print) => void;
  onLeave?: (key: string) => void;
};

const overheadBytes = 1024;

/** Prints by address, bounded in bytes, with an index of what they were made from. */
export class PageStore {
  readonly #prints: LRUCache<string, Print>;
  readonly #madeFrom = new Map<string, Set<string>>();
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    this.#prints = new LRUCache({
      // 0 would mean that there is no bound.
      maxSize: Math.max(1, options.maxBytes),
      sizeCalculation: bytesOf,
      dispose: (print, key, reason) => {
        this.#forget(key, print);
        if (reason !== "set") options.onLeave?.(key);
      },
    });
  }

  get(key: string): Print | undefined {
    return this.#prints.get(key);
  }

  /** Stores a print; one larger than the whole store is not kept. */
  set(key: string, print: Print): void {
    this.#prints.set(key, print);
    if (!this.#prints.has(key)) return this.#options.onLeave?.(key);
    for (const name of print.dependencies) {
      const keys = this.#madeFrom.get(name) ?? new Set();
      this.#madeFrom.set(name, keys.add(key));
    }
    this.#options.onStore?.(key, print);
  }

  delete(key: string): void {
    this.#prints.delete(key);
  }

  clear(): void {
    this.#prints.clear();
  }

  /** Keys of all prints that were made from one of `names`. */
  madeFrom(names: string[]): string[] {
    return [...new Set(names.flatMap((name) => [...(this.#madeFrom.get(name) ?? [])]))];
  }

  get bytes(): number {
    return this.#prints.calculatedSize;
  }

  get count(): number {
    return this.#prints.size;
  }

  #forget(key: string, print: Print): void {
    for (const name of print.dependencies) {
      const keys = this.#madeFrom.get(name);
      keys?.delete(key);
      if (keys?.size === 0) this.#madeFrom.delete(name);
    }
  }
}

function bytesOf({ body, gzip, brotli, headers, dependencies }: Print, key: string): number {
  const bodies = bytesHeld(body) + bytesHeld(gzip) + bytesHeld(brotli);
  const words = key.length + Object.values(headers).join("").length + 32 * dependencies.length;
  return bodies + words + overheadBytes;
}

/** Small bodies are kept once more in the form in which Node writes them fastest. */
function bytesHeld(body: Buffer | null): number {
  if (!body) return 0;
  return body.length > mostBinaryBytes ? body.length : 2 * body.length;
}
