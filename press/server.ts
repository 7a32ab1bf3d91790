import { createHash } from "node:crypto";
import { readFileSync, watchFile } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import sirv from "sirv";
import type { Settings } from "@/env";
import { AccessLog } from "./access-log";
import { CdnPurger } from "./cdn/purger";
import { send } from "./cdn/send";
import { serviceOf } from "./cdn/services";
import { doDueWork, isWorkDue } from "./due-work";
import { keepFigures } from "./figures";
import { changeMark, openPress } from "./open-press";
import { answerPreview } from "./preview";
import { type NextHandler, printPage, type PrintShop } from "./print";
import { leaveSharing, listenForPurges, purgeEverythingHere } from "./purge";
import { ReadingDesk, readingPath } from "./reading-desk";
import { type How, keyOf, ReaderDesk } from "./reader-desk";
import { answerForm, answerPersonal } from "./personal";
import { report } from "./report";
import { editionOf, noticeUrl, roomOf, takesForms } from "./routes";
import { readerHeaders } from "./security-headers";
import { senderOf } from "./sender";
import { stopGracefully } from "./stop";
import { openStylesheets } from "./stylesheets";
import { dropUntrusted } from "./untrusted-headers";

type Options = {
  settings: Settings;
  dev: boolean;
  /** Whether other instances have changed what readers see since this one left. */
  missedChanges?: boolean;
};

const buildFolder = ".next";

/** Runs Next and the press in front of it in this process, until it is asked to stop. */
export async function startServer({ settings, dev, missedChanges = false }: Options): Promise<Server> {
  const app = next({ dev, dir: process.cwd(), hostname: "localhost", port: settings.port, turbopack: dev });
  await app.prepare();
  const handle: NextHandler = app.getRequestHandler();
  const house = dev ? null : await openHouse(handle, settings, missedChanges);
  const log = new AccessLog((lines) => settings.accessLog && process.stdout.write(lines));
  const serve = (req: IncomingMessage, res: ServerResponse) => {
    let how: How | "next" | null = null;
    if (settings.accessLog) log.follow(req, res, () => how ?? "next");
    // First what is asked for most: stored prints, for which nothing else has to be looked at.
    if (house?.desk.answerAtOnce(req, res)) return void (how = "hit");
    const [pathname = "/"] = (req.url ?? "/").split("?", 1);
    if (house && pathname === readingPath && req.method === "POST") return void house.readings.answer(req, res);
    const sender = senderOf(req);
    dropUntrusted(req.headers);
    if (pathname === "/healthz") return void res.writeHead(200, { "cache-control": "no-store" }).end("ok\n");
    const room = roomOf(pathname);
    // The newsroom speaks Arabic unless somebody chose another language there.
    if (room === "newsroom") {
      delete req.headers["accept-language"];
      req.headers["x-forwarded-for"] = sender;
    }
    if (!house || room === "newsroom") return void handle(req, res);
    if (req.method === "POST" && takesForms(pathname)) return void answerForm(house.personal, req, res, sender);
    if (room === "personal" && (req.method === "GET" || req.method === "HEAD"))
      return void answerPersonal(house.personal, req, res);
    if (room === "preview") return void house.preview(req, res);
    if (room === "build") return house.serveBuild(req, res, () => void handle(req, res));
    const fail = (error: unknown) => {
      report(pathname, error);
      res.destroy();
    };
    try {
      const answered = house.desk.answer(req, res);
      if (typeof answered === "string") how = answered;
      else answered.then((later) => (how = later), fail);
    } catch (error) {
      fail(error);
    }
  };
  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 65_000 },
    (req, res) => {
      // What is set for a minute is done before anything is shown that was printed before that minute.
      const waits = house && isWorkDue(Date.now()) && isForReaders(req.url ?? "/");
      if (waits) void doDueWork(report).then(() => serve(req, res));
      else serve(req, res);
    },
  );
  server.setTimeout(120_000);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, resolve);
  });
  stopGracefully(server, async () => {
    log.flush();
    await house?.readings.tell();
    await leaveSharing();
    await house?.close();
  });
  return server;
}

function isForReaders(url: string): boolean {
  const [pathname = "/"] = url.split("?", 1);
  return roomOf(pathname) === "reader" && pathname !== "/healthz";
}

/** Everything that production has and development has not: the press, its store, files with long lives. */
async function openHouse(handle: NextHandler, settings: Settings, missedChanges: boolean) {
  const { siteUrl, dataDir, storeBytes } = settings;
  const shop: PrintShop = { handle, host: new URL(siteUrl).host, readStylesheet: openStylesheets(buildFolder) };
  // Prints hold whole addresses: those made for another SITE_URL count no more than those of another build.
  const built = readFileSync(join(buildFolder, "waraq-built"), "utf8");
  const buildId = createHash("sha256").update(built).update(siteUrl).digest("hex").slice(0, 16);
  const { press, close } = openPress({
    shop,
    dataDir,
    buildId,
    maxBytes: storeBytes,
    keepsUploads: settings.bucket !== null,
    changedAt: missedChanges ? Infinity : 0,
  });
  const cdn = settings.cdn && new CdnPurger({ service: serviceOf(settings.cdn), send, report });
  // What changed while no process was there to tell.
  cdn?.purgeAll();
  if (storeBytes > 0) keepFigures();
  listenForPurges((purged, where) => {
    if (purged === "everything") press.purgeAll();
    else press.purge(purged.names, purged.kind);
    // Whoever has changed it tells the CDN; nobody knows what one that died has told.
    if (purged === "everything") cdn?.purgeAll();
    else if (where === "here") cdn?.purge(purged.names, purged.kind);
  });
  watchFile(changeMark(dataDir), { interval: 500, persistent: false }, (now, before) => {
    // Node calls once at the beginning, too, when there is no such file.
    if (now.mtimeMs === before.mtimeMs) return;
    purgeEverythingHere();
  });
  const sorry = {
    ar: await printPage(shop, noticeUrl("ar", "sorry"), "full"),
    en: await printPage(shop, noticeUrl("en", "sorry"), "full"),
  };
  const common = readerHeaders(siteUrl);
  const setHeaders = keepHashedFiles(common);
  const serveFile = sirv("public", { etag: true, brotli: true, gzip: true, setHeaders });
  const keyHeader = settings.cdn?.kind === "cloudflare" ? ({ name: "cache-tag", between: "," } as const) : undefined;
  const desk = new ReaderDesk({ press, sorry, common, keyHeader, serveFile, report });
  const isPrinted = (url: string) =>
    (["full", "lite"] as const).some((variant) => press.peek(keyOf(variant, url), Date.now())?.status === 200);
  const missing = async (url: string) => (await press.find(keyOf("full", noticeUrl(editionOf(url), "missing")))).print;
  const serveFiles = sirv(join(buildFolder, "static"), { etag: true, immutable: true, maxAge: 31_536_000 });
  return {
    desk,
    readings: new ReadingDesk({ isPrinted, report }),
    close: async () => {
      await cdn?.close();
      await close();
    },
    personal: { shop, handle, common, missing, sorry },
    preview: (...[req, res]: Parameters<NextHandler>) => answerPreview({ handle, missing, sorry: sorry.ar }, req, res),
    serveBuild: (...[req, res, other]: Parameters<typeof serveFiles>) => {
      const { url } = req;
      req.url = (url ?? "").slice("/_next/static".length);
      serveFiles(req, res, () => {
        req.url = url;
        void other?.();
      });
    },
  };
}

function keepHashedFiles(common: Record<string, string>) {
  return (res: { setHeader: (name: string, value: string) => unknown }, pathname: string) => {
    const hashed = pathname.startsWith("/fonts/") || pathname.startsWith("/assets/");
    for (const [name, value] of Object.entries(common)) res.setHeader(name, value);
    const others = pathname === "/sw.js" ? "no-cache" : "public, max-age=86400";
    res.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : others);
  };
}
