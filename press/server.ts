import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import sirv from "sirv";
import type { Settings } from "@/env";
import { type NextHandler, type Print, printPage } from "./print";
import { readerUrl, roomOf } from "./routes";

type Options = { settings: Settings; dev: boolean };

const shutdownMs = 10_000;

/** Runs Next and the press in front of it in this process, until it is asked to stop. */
export async function startServer({ settings, dev }: Options): Promise<Server> {
  const app = next({ dev, dir: process.cwd(), hostname: "localhost", port: settings.port, turbopack: dev });
  await app.prepare();
  const handle: NextHandler = app.getRequestHandler();
  const host = new URL(settings.siteUrl).host;
  const sorry = dev ? null : await printSorry(handle, host);
  const serveFile = sirv(join(process.cwd(), "public"), { dev, etag: true, setHeaders: keepHashedFiles });
  const server = createServer((req, res) => {
    serveFile(req, res, () => void answer(req, res).catch((error: unknown) => fail(error, req, res)));
  });

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const [pathname = "/"] = (req.url ?? "/").split("?", 1);
    const room = roomOf(pathname);
    // The newsroom speaks Arabic unless somebody chose another language there.
    if (room === "newsroom") delete req.headers["accept-language"];
    if (dev || room !== "reader") return handle(req, res);
    if (req.method !== "GET" && req.method !== "HEAD") return refuseMethod(res);
    const print = await printPage(handle, readerUrl(req.url ?? "/"), host);
    send(req, res, print.status >= 500 && sorry ? sorry[pathname.startsWith("/en") ? "en" : "ar"] : print);
  }

  function fail(error: unknown, req: IncomingMessage, res: ServerResponse): void {
    process.stderr.write(`${JSON.stringify({ level: "error", url: req.url, error: String(error) })}\n`);
    if (res.headersSent) res.destroy();
    else if (sorry) send(req, res, sorry.ar);
    else res.writeHead(500).end();
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, resolve);
  });
  stopGracefully(server);
  return server;
}

/** The page for failures is printed beforehand: it must be there when nothing else is. */
async function printSorry(handle: NextHandler, host: string): Promise<{ ar: Print; en: Print }> {
  const [ar, en] = await Promise.all([printPage(handle, "/sorry", host), printPage(handle, "/en/sorry", host)]);
  return { ar: { ...ar, status: 500 }, en: { ...en, status: 500 } };
}

function send(req: IncomingMessage, res: ServerResponse, { status, headers, body }: Print): void {
  res.writeHead(status, { ...headers, "content-length": body.length });
  res.end(req.method === "HEAD" ? undefined : body);
}

function refuseMethod(res: ServerResponse): void {
  res.writeHead(405, { allow: "GET, HEAD", "content-length": 0 }).end();
}

function keepHashedFiles(res: ServerResponse, pathname: string): void {
  const hashed = pathname.startsWith("/fonts/") || pathname.startsWith("/assets/");
  res.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "public, max-age=86400");
}

function stopGracefully(server: Server): void {
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), shutdownMs).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
