import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

const flushMs = 1000;
const token = /^(.*\/(?:preview|reset|verify)\/)[^/]+/;

/**
 * Writes a line of JSON for each request: when, which, how long, what came of it. Neither addresses of readers nor
 * what their browsers are is written down, nor queries, nor the tokens of previews and new passwords.
 */
export class AccessLog {
  readonly #write: (lines: string) => void;
  readonly #start = randomBytes(4).toString("hex");
  #lines = "";
  #count = 0;

  constructor(write: (lines: string) => void) {
    this.#write = write;
    setInterval(() => this.flush(), flushMs).unref();
  }

  /** Follows a request to its end. `how` is asked for then: "hit", "miss" … */
  follow(req: IncomingMessage, res: ServerResponse, how: () => string): void {
    const begun = performance.now();
    this.#count += 1;
    const id = `${this.#start}-${this.#count.toString(36)}`;
    const write = () => {
      const [path = "/"] = (req.url ?? "/").slice(0, 2000).split("?", 1);
      const line = {
        time: new Date().toISOString(),
        id,
        method: req.method,
        path: path.replace(token, "$1…"),
        status: res.statusCode,
        ms: Math.round((performance.now() - begun) * 10) / 10,
        how: res.writableFinished ? how() : "left",
      };
      this.#lines += `${JSON.stringify(line)}\n`;
      if (this.#lines.length > 65_536) this.flush();
    };
    // A print from the store is sent, and its answer closed, before its promise says how it was come by.
    res.once("close", () => queueMicrotask(write));
  }

  flush(): void {
    if (this.#lines) this.#write(this.#lines);
    this.#lines = "";
  }
}
