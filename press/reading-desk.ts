import type { IncomingMessage, ServerResponse } from "node:http";
import { tellReadings } from "./readings";
import { isRobot } from "./robots";
import { readerUrl } from "./routes";
import { senderOf } from "./sender";
import { SenderLimit } from "./sender-limit";

/** Where a reader's script says that a story was read. */
export const readingPath = "/read";

const tellMs = 60_000;
const storyPath = /^(?:\/en)?\/news\/([1-9]\d{0,14})(?:\/|$)/;
const mostBytes = 2000;

type Options = {
  /** Whether a page stands at an address now: what was never printed was never read. */
  isPrinted: (url: string) => boolean;
  report: (problem: string, error: unknown) => void;
};

/**
 * Counts how often stories are read: in memory, told to the newsroom once a minute. It counts only pages that the press
 * has printed, so invented addresses take no room. The sender is told nothing, not even whether it counted.
 */
export class ReadingDesk {
  readonly #options: Options;
  readonly #limit = new SenderLimit();
  #counts = new Map<number, number>();

  constructor(options: Options) {
    this.#options = options;
    setInterval(() => void this.tell(), tellMs).unref();
  }

  async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = await readBody(req);
    if (path !== null) this.#count(req, path);
    res.writeHead(204, { "cache-control": "no-store" }).end();
  }

  /** Tells the newsroom what was counted; it keeps what could not be told for the next time. */
  async tell(): Promise<void> {
    const counts = this.#counts;
    this.#limit.forget(Date.now());
    this.#counts = new Map();
    try {
      if (await tellReadings(counts)) return;
    } catch (error) {
      this.#options.report(readingPath, error);
    }
    for (const [story, count] of counts) this.#counts.set(story, count + (this.#counts.get(story) ?? 0));
  }

  #count(req: IncomingMessage, path: string): void {
    if (isRobot(req.headers["user-agent"]) || isStaff(req) || isFromElsewhere(req)) return;
    const url = readerUrl(path);
    const story = Number(storyPath.exec(url ?? "")?.[1]);
    if (url === null || !story || !this.#options.isPrinted(url)) return;
    if (!this.#limit.allow(senderOf(req), story, Date.now())) return;
    this.#counts.set(story, 1 + (this.#counts.get(story) ?? 0));
  }
}

/** The newsroom reads its own stories all day. */
function isStaff({ headers }: IncomingMessage): boolean {
  return /(?:^|;\s*)payload-token=/.test(headers.cookie ?? "");
}

function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const from = headers["sec-fetch-site"];
  return from !== undefined && from !== "same-origin";
}

async function readBody(req: IncomingMessage): Promise<string | null> {
  let body = "";
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      body += String(chunk);
      if (body.length > mostBytes) return null;
    }
    return body;
  } catch {
    // Left in the middle.
    return null;
  }
}
