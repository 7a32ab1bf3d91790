import { setTimeout } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { makeBrotli, makeGzip } from "./encode";
import type { PageStore } from "./page-store";
import type { Print } from "./print";
import type { PurgeKind } from "./purge";
import { QueueFullError, type RenderQueue } from "./render-queue";

type Options = {
  pages: PageStore;
  /** Prints of addresses at which there is no page: kept apart, so that a flood of them pushes out no page. */
  missing: PageStore;
  /** Prints of searches, which anybody can invent without end: few are kept, and few are rendered at a time. */
  searches: { has: (key: string) => boolean; store: PageStore; queue: RenderQueue };
  /** Files of pictures, which may come from elsewhere: pages do not wait behind a store that is slow. */
  uploads: { has: (key: string) => boolean; queue: RenderQueue };
  queue: RenderQueue;
  /** Prints an address anew; throws when the render fails. */
  print: (key: string) => Promise<Print>;
  report: (problem: string, error: unknown) => void;
  /** The first pause, in milliseconds, before a page is printed again from which stories are being withdrawn. */
  pauseMs: number;
};

/** A print to send, and how it was come by. */
export type Found = { print: Print; how: "hit" | "miss" | "stale" | "error" };

const shelfBytes = 32 * 1024 * 1024;
// Edits purge prints at once; looking again after ten minutes is only a net under that.
const freshMs = 10 * 60_000;
const mostAttempts = 8;
// For what was withdrawn: with pauses of thirteen seconds in all, for whoever deletes many stories in a row.
const mostWaits = 16;
const attemptsAtOnce = 3;
const longestPause = 16;
/** Names of documents that can be withdrawn, and of everything. */
const namesDocument = /^(?:\*$|(?:article|page|media|picture|corrections):)/;

/** Keeps the prints of a site: prints each address once, again when it must, and never one twice at a time. */
export class Press {
  readonly #options: Options;
  readonly #underWay = new Map<string, Promise<Print>>();
  /** Prints that were purged by an edit: shown only when the new render fails. */
  readonly #shelf = new LRUCache<string, Print>({
    maxSize: shelfBytes,
    sizeCalculation: ({ body }) => body.length + 1,
  });
  /** The work on small versions. */
  #pressing = Promise.resolve();
  /** Names that were purged while renders were under way, and how. */
  readonly #watches = new Set<Map<string, PurgeKind>>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** The print of an address if it can be shown without any work. @param now milliseconds since 1970 */
  peek(key: string, now: number): Print | null {
    const print = this.#stored(key);
    return print && isFresh(print, now) ? print : null;
  }

  /**
   * The print of an address, made now when there is none.
   * @throws QueueFullError when too many pages are being printed and there is no older print to show
   */
  async find(key: string): Promise<Found> {
    const now = Date.now();
    const stored = this.#stored(key);
    if (stored && isFresh(stored, now)) return { print: stored, how: "hit" };
    if (stored && !hasChanged(stored, now)) {
      // Old but not known to be wrong: shown while it is being printed anew.
      this.#print(key).catch((error: unknown) => this.#reportUnlessFull(key, error));
      return { print: stored, how: "stale" };
    }
    try {
      return { print: await this.#print(key), how: "miss" };
    } catch (error) {
      const older = this.#stored(key) ?? this.#shelf.get(key);
      if (!older || hasEnded(older, Date.now())) throw error;
      this.#reportUnlessFull(key, error);
      return { print: older, how: "error" };
    }
  }

  /** Throws away what was made from one of `names`; of what was withdrawn nothing stays. */
  purge(names: string[], kind: PurgeKind): void {
    for (const purged of this.#watches) {
      for (const name of names) if (purged.get(name) !== "withdrawn") purged.set(name, kind);
    }
    const { pages, missing, searches } = this.#options;
    for (const store of [missing, searches.store]) for (const key of store.madeFrom(names)) store.delete(key);
    for (const key of pages.madeFrom(names)) {
      const print = pages.get(key);
      pages.delete(key);
      if (print) this.#shelf.set(key, print);
    }
    if (kind === "changed") return;
    for (const [key, print] of this.#shelf.entries()) {
      if (print.dependencies.some((name) => names.includes(name))) this.#shelf.delete(key);
    }
  }

  /** Throws everything away. */
  purgeAll(): void {
    for (const purged of this.#watches) purged.set("*", "withdrawn");
    this.#options.pages.clear();
    this.#options.missing.clear();
    this.#options.searches.store.clear();
    this.#shelf.clear();
  }

  /** Has the smallest version of a stored print made, unless it is there. */
  finish(key: string, print: Print): void {
    if (!isText(print) || print.brotli) return;
    // One at a time: readers who wait for a page need the processors more than the smallest version of another.
    this.#pressing = this.#pressing.then(() => this.#pressSmaller(key, print));
  }

  /** That there is too much to do is no news about a page; a line for each reader would only be more to do. */
  #reportUnlessFull(key: string, error: unknown): void {
    if (!(error instanceof QueueFullError)) this.#options.report(key, error);
  }

  #stored(key: string): Print | undefined {
    const { pages, missing, searches } = this.#options;
    return searches.has(key) ? searches.store.get(key) : (pages.get(key) ?? missing.get(key));
  }

  #print(key: string): Promise<Print> {
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const printing = this.#printUntilTrue(key).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, printing);
    return printing;
  }

  /** A search waits among searches before it waits among all: however many are asked, they take one place. */
  #enqueue<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const { queue, searches, uploads } = this.#options;
    if (uploads.has(key)) return uploads.queue.run(work);
    return searches.has(key) ? searches.queue.run(() => queue.run(work)) : queue.run(work);
  }

  /**
   * A print made while something that it shows was edited may hold what was there before: it is made again. Where edits
   * come faster than renders the last one is sent and not kept, unless it shows a document that was withdrawn: then it is
   * waited until they stop, for thirteen seconds and more.
   */
  async #printUntilTrue(key: string): Promise<Print> {
    for (let attempt = 1; attempt <= mostWaits; attempt += 1) {
      const { print, touched } = await this.#enqueue(key, () => this.#attempt(key));
      const withdrawn = touched.includes("withdrawn");
      if (touched.length === 0 || (attempt >= mostAttempts && !withdrawn)) return print;
      const pauses = attempt - attemptsAtOnce;
      if (withdrawn && pauses >= 0) await setTimeout(this.#options.pauseMs * Math.min(2 ** pauses, longestPause));
    }
    throw new Error("the page was edited again and again while it was being printed");
  }

  /** Prints once, and stores what nothing has touched meanwhile. */
  async #attempt(key: string): Promise<{ print: Print; touched: PurgeKind[] }> {
    const purged = new Map<string, PurgeKind>();
    this.#watches.add(purged);
    try {
      const print = await this.#options.print(key);
      if (isText(print)) print.gzip = await makeGzip(print.body);
      const touched = ["*", ...print.dependencies].flatMap((name) => howTouched(name, purged));
      if (touched.length === 0) this.#store(key, print);
      return { print, touched };
    } finally {
      this.#watches.delete(purged);
    }
  }

  #store(key: string, print: Print): void {
    const { pages, missing, searches } = this.#options;
    // The smallest version takes longer to make than a search is asked for.
    if (searches.has(key)) return searches.store.set(key, print);
    (print.status === 200 ? missing : pages).delete(key);
    this.#placeOf(print).set(key, print);
    this.#shelf.delete(key);
    this.finish(key, print);
  }

  /** Anybody can invent addresses that are missing, lead elsewhere, or name a withdrawn story. */
  #placeOf({ status }: Print): PageStore {
    return status === 200 ? this.#options.pages : this.#options.missing;
  }

  async #pressSmaller(key: string, print: Print): Promise<void> {
    if (this.#stored(key) !== print) return;
    try {
      const brotli = await makeBrotli(print.body);
      if (this.#stored(key) === print) this.#placeOf(print).set(key, { ...print, brotli });
    } catch (error) {
      this.#options.report(key, error);
    }
  }
}

/**
 * How something that a print was made from was purged meanwhile. A list from which a document went has changed: a print
 * that shows the document itself is made from the document too.
 */
function howTouched(name: string, purged: ReadonlyMap<string, PurgeKind>): PurgeKind[] {
  const kind = purged.get(name);
  if (kind === undefined) return [];
  return kind === "withdrawn" && !namesDocument.test(name) ? ["changed"] : [kind];
}

function isFresh(print: Print, now: number): boolean {
  return now < print.printedAt + freshMs && !hasChanged(print, now);
}

function hasChanged(print: Print, now: number): boolean {
  return print.changesAt !== null && now >= print.changesAt;
}

function hasEnded({ endsAt }: Print, now: number): boolean {
  return endsAt !== null && now >= endsAt;
}

function isText({ headers, body }: Print): boolean {
  return body.length > 0 && /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b)/.test(headers["content-type"] ?? "");
}
