import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import sirv from "sirv";
import type { Settings } from "@/env";
import { answerPreview } from "./preview";
import { type NextHandler, type Print, printPage } from "./print";
import { editionOf, noticeUrl, readerUrl, roomOf } from "./routes";
import { stopGracefully } from "./stop";

type Options = { settings: Settings; dev: boolean };

/** Runs Next and the press in front of it in this process, until it is asked to stop. */
export async function startServer({ settings, dev }: Options): Promise<Server> {
  const app = next({ dev, dir: process.cwd(), hostname: "localhost", port: settings.port, turbopack: dev });
  await app.prepare();
  const handle: NextHandler = app.getRequestHandler();
  const serveFile = sirv(join(process.cwd(), "public"), { dev, etag: true, setHeaders: keepHashedFiles });
  const press = dev ? { reader: handle, preview: handle } : await openPress(handle, new URL(settings.siteUrl).host);
  const server = createServer((req, res) => {
    const [pathname = "/"] = (req.url ?? "/").split("?", 1);
    const room = roomOf(pathname);
    // The newsroom speaks Arabic unless somebody chose another language there.
    if (room === "newsroom") delete req.headers["accept-language"];
    if (room === "reader") serveFile(req, res, () => void press.reader(req, res));
    else if (room === "preview") void press.preview(req, res);
    else void handle(req, res);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, resolve);
  });
  stopGracefully(server);
  return server;
}

/** Prints reader pages. The page for failures is printed now: it must be there when nothing else is. */
async function openPress(handle: NextHandler, host: string): Promise<{ reader: NextHandler; preview: NextHandler }> {
  const print = (url: string) => printPage(handle, url, host);
  const sorry = {
    ar: { ...(await print(noticeUrl("ar", "sorry"))), status: 500 },
    en: { ...(await print(noticeUrl("en", "sorry"))), status: 500 },
  };

  async function printAnswer(rawUrl: string): Promise<Print> {
    const url = readerUrl(rawUrl);
    const edition = editionOf(rawUrl);
    const page = url === null ? null : await print(url);
    if (page && page.status >= 500) return sorry[edition];
    if (page && page.status !== 404) return page;
    return printMissing(edition);
  }

  async function printMissing(edition: "ar" | "en"): Promise<Print> {
    return { ...(await print(noticeUrl(edition, "missing"))), status: 404 };
  }

  const reader: NextHandler = async (req, res) => {
    if (req.method !== "GET" && req.method !== "HEAD") {
      res.writeHead(405, { allow: "GET, HEAD", "content-length": 0 }).end();
      return;
    }
    const rawUrl = req.url ?? "/";
    try {
      send(req, res, await printAnswer(rawUrl));
    } catch (error) {
      report(rawUrl, error);
      send(req, res, sorry[editionOf(rawUrl)]);
    }
  };
  const preview: NextHandler = (req, res) =>
    answerPreview(handle, () => printMissing(editionOf(req.url ?? "/")), req, res).catch((error: unknown) => {
      // Not the address: it is the key to a draft.
      report("/preview", error);
      send(req, res, sorry[editionOf(req.url ?? "/")]);
    });
  return { reader, preview };
}

function report(url: string, error: unknown): void {
  process.stderr.write(`${JSON.stringify({ level: "error", url, error: String(error) })}\n`);
}

function send(req: IncomingMessage, res: ServerResponse, { status, headers, body }: Print): void {
  res.writeHead(status, { ...headers, "content-length": body.length });
  res.end(req.method === "HEAD" ? undefined : body);
}

function keepHashedFiles(res: ServerResponse, pathname: string): void {
  const hashed = pathname.startsWith("/fonts/") || pathname.startsWith("/assets/");
  res.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "public, max-age=86400");
}
