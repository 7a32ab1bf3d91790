import type { IncomingMessage, ServerResponse } from "node:http";
import { answerWithPrint, type KeyHeader } from "./answer";
import { answerLiteSwitch, liteSwitchPath } from "./lite-switch";
import type { Found, Press } from "./press";
import type { Print } from "./print";
import { QueueFullError } from "./render-queue";
import { RenderError } from "./render-error";
import { editionOf, hasVariants, knownUrl, noticeUrl, readerUrl } from "./routes";
import { type Variant, variantOf } from "./variant";

type Edition = "ar" | "en";

type Options = {
  press: Press;
  /** Printed at start: there when nothing else is. */
  sorry: Record<Edition, Print>;
  common: Record<string, string>;
  keyHeader?: KeyHeader | undefined;
  serveFile: (req: IncomingMessage, res: ServerResponse, next: () => void) => void;
  report: (problem: string, error: unknown) => void;
};

/** How an answer was come by, for the log. */
export type How = Found["how"] | "file" | "refused" | "failed" | "full";

const retrySeconds = "5";

/** Answers readers: from the store when it can, else by having the page printed. */
export class ReaderDesk {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Answers a request whose address has been asked for before from the store; `false` when there is more to be done. */
  answerAtOnce(req: IncomingMessage, res: ServerResponse): boolean {
    if (req.method !== "GET" && req.method !== "HEAD") return false;
    const url = knownUrl(req.url ?? "/");
    return url !== null && this.#sendStored(req, res, url, pickVariant(url, req));
  }

  /** @returns how the answer was come by: at once when nothing had to be made or read for it */
  answer(req: IncomingMessage, res: ServerResponse): How | Promise<How> {
    const rawUrl = req.url ?? "/";
    if (rawUrl === liteSwitchPath) return answerLiteSwitch(req, res).then(() => "refused");
    if (req.method !== "GET" && req.method !== "HEAD") {
      res.writeHead(405, { ...this.#options.common, allow: "GET, HEAD", "content-length": 0 }).end();
      return "refused";
    }
    const url = readerUrl(rawUrl);
    const variant = pickVariant(url ?? "", req);
    if (url !== null && this.#sendStored(req, res, url, variant)) return "hit";
    return new Promise((resolve) => {
      const print = () => void this.#print(req, res, url, variant).then(resolve);
      res.once("close", () => resolve("file"));
      this.#options.serveFile(req, res, print);
    });
  }

  #sendStored(req: IncomingMessage, res: ServerResponse, url: string, variant: Variant): boolean {
    const print = this.#options.press.peek(keyOf(variant, url), Date.now());
    if (!print || print.status === 404) return false;
    this.send(req, res, print);
    return true;
  }

  /** Sends a print with the headers that every answer carries. */
  send(req: IncomingMessage, res: ServerResponse, print: Print): void {
    const { status, headers, body, binary } = answerWithPrint(
      print,
      req.headers,
      this.#options.common,
      this.#options.keyHeader,
    );
    res.writeHead(status, headers);
    if (req.method === "HEAD" || body === null) res.end();
    else if (binary !== null) res.end(binary, "latin1");
    else res.end(body);
  }

  async #print(req: IncomingMessage, res: ServerResponse, url: string | null, variant: Variant): Promise<How> {
    const edition = editionOf(req.url ?? "/");
    try {
      const found = url === null ? null : await this.#options.press.find(keyOf(variant, url));
      if (found && found.print.status !== 404) {
        if (found.how === "error") res.setHeader("age", Math.round((Date.now() - found.print.printedAt) / 1000));
        this.send(req, res, found.print);
        return found.how;
      }
      const notice = await this.#options.press.find(keyOf(variant, noticeUrl(edition, "missing")));
      this.send(req, res, { ...notice.print, status: 404 });
      return found?.how ?? notice.how;
    } catch (error) {
      return this.#apologise(req, res, error);
    }
  }

  #apologise(req: IncomingMessage, res: ServerResponse, error: unknown): How {
    const full = error instanceof QueueFullError;
    const passing = full || (error instanceof RenderError && error.passing);
    if (!full) this.#options.report(req.url ?? "/", error);
    if (passing) res.setHeader("retry-after", retrySeconds);
    this.send(req, res, { ...this.#options.sorry[editionOf(req.url ?? "/")], status: passing ? 503 : 500 });
    return full ? "full" : "failed";
  }
}

/** Pictures and what programs read are the same for everybody. */
function pickVariant(url: string, { headers }: IncomingMessage): Variant {
  return hasVariants(url) ? variantOf(headers) : "full";
}

/** The key of a print: what it is called and for whom. The `Host` header has no part in it. */
export function keyOf(variant: Variant, url: string): string {
  return `${variant} ${url}`;
}

/** The parts of a key. */
export function readKey(key: string): { variant: Variant; url: string } {
  const at = key.indexOf(" ");
  return { variant: key.slice(0, at) === "lite" ? "lite" : "full", url: key.slice(at + 1) };
}
