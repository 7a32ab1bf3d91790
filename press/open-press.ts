import { statSync } from "node:fs";
import { join } from "node:path";
import { PageStore } from "./page-store";
import { Press } from "./press";
import { type Print, printPage, type PrintShop } from "./print";
import { PrintFolder } from "./print-folder";
import { readKey } from "./reader-desk";
import { RenderError } from "./render-error";
import { RenderQueue } from "./render-queue";
import { findSearch } from "./search-query";
import { report } from "./report";

type Options = {
  shop: PrintShop;
  dataDir: string;
  buildId: string;
  maxBytes: number;
  /** Whether uploads are kept on the disk: those that do not lie there already. */
  keepsUploads?: boolean;
  /** When what readers see was last changed elsewhere (milliseconds since 1970), as far as that is known. */
  changedAt?: number;
};

const missingBytes = 4 * 1024 * 1024;
const searchBytes = 4 * 1024 * 1024;
const rendersAtOnce = 4;
const uploadsAtOnce = 8;
const rendersWaiting = 200;
const searchesWaiting = 50;

/** Opens the press with the prints that an earlier run of the same build has left. */
export function openPress({ shop, dataDir, buildId, maxBytes, keepsUploads = false, changedAt = 0 }: Options): {
  press: Press;
  close: () => Promise<void>;
} {
  const folder = new PrintFolder(join(dataDir, "prints"), buildId);
  let loading = true;
  const pages = new PageStore({
    maxBytes,
    onStore: (key, print) => {
      if (!loading && (keepsUploads || !isUpload(key))) folder.save(key, print, () => pages.get(key) === print);
    },
    onLeave: (key) => folder.remove(key),
  });
  const left = folder.load(Math.max(changedByCommandAt(dataDir), changedAt));
  for (const { key, print } of left) pages.set(key, print);
  loading = false;
  const press = new Press({
    pages,
    missing: new PageStore({ maxBytes: Math.min(missingBytes, maxBytes) }),
    searches: {
      has: isAsked,
      store: new PageStore({ maxBytes: Math.min(searchBytes, maxBytes) }),
      queue: new RenderQueue({ atOnce: 1, waiting: searchesWaiting }),
    },
    uploads: { has: isUpload, queue: new RenderQueue({ atOnce: uploadsAtOnce, waiting: rendersWaiting }) },
    queue: new RenderQueue({ atOnce: rendersAtOnce, waiting: rendersWaiting }),
    print: (key) => printOrThrow(shop, key),
    report,
    pauseMs: 80,
  });
  for (const { key, print } of left) press.finish(key, print);
  return { press, close: () => folder.close() };
}

async function printOrThrow(shop: PrintShop, key: string): Promise<Print> {
  const { url, variant } = readKey(key);
  const print = await printPage(shop, url, variant);
  if (print.status >= 500) throw new RenderError(url, print.status);
  // All addresses at which there is nothing share the notice.
  return print.status === 404 ? { ...print, body: Buffer.alloc(0) } : print;
}

/** The form alone is a page like others. */
function isAsked(key: string): boolean {
  const [path = "", query] = readKey(key).url.split("?", 2);
  return query !== undefined && findSearch(path) !== null;
}

function isUpload(key: string): boolean {
  return readKey(key).url.startsWith("/media/");
}

/** Commands beside the server touch this file when they have changed what readers see. */
export function changeMark(dataDir: string): string {
  return join(dataDir, "changed-by-command");
}

function changedByCommandAt(dataDir: string): number {
  return statSync(changeMark(dataDir), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
