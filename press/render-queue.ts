/** Too many renders are waiting: the caller answers 503. */
export class QueueFullError extends Error {}

type Options = {
  /** Renders under way at once. */
  atOnce: number;
  /** Renders that may wait for a place. */
  waiting: number;
};

/** Lets a bounded number of renders run, a bounded number wait, and refuses the rest at once. */
export class RenderQueue {
  readonly #options: Options;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** @throws QueueFullError when no place is left to wait in */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#options.atOnce) await this.#wait();
    else this.#running += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // The place goes to the next in line, so that nobody who comes between takes it.
      if (next) next();
      else this.#running -= 1;
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.#options.waiting) throw new QueueFullError("too many pages are being printed");
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
