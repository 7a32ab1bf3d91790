import { dropWithdrawn, findKept, forgetStory, keepRead, refreshSaved } from "./kept/shelves";
import { storyIdOf } from "./kept/story-id";

/** The part of a service worker's surroundings that is used here; TypeScript knows only those of pages. */
type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Lasting & {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
};
declare const self: {
  addEventListener: (type: "install" | "activate" | "fetch", listener: (event: Fetching) => void) => void;
  clients: { claim: () => Promise<void>; matchAll: (which: object) => Promise<{ url: string }[]> };
  location: Location;
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
};
/** Address of the reader's script; the build puts it here, so that a new script makes a new worker. */
declare const readerScript: string;

const offlineShelf = "waraq-offline";
/** Holds the time at which kept stories were last asked for. */
const lookedPath = "/looked";
const lookAgainMs = 6 * 60 * 60_000;
const notForReaders = /^\/(?:admin|api|_next|preview|en\/preview)(?:\/|$)/;

self.addEventListener("install", (event) => {
  event.waitUntil(prepare());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(openPage(event, pathname));
  else if (/^\/(?:media|assets)\//.test(pathname)) event.respondWith(openFile(request, pathname));
});

/** Keeps the page that is shown without a connection, in the editions of the pages that are open. */
async function prepare(): Promise<void> {
  const shelf = await caches.open(offlineShelf);
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  const paths = new Set(pages.map(({ url }) => offlinePath(new URL(url).pathname)));
  await shelf.addAll([readerScript, ...(paths.size > 0 ? paths : ["/offline"])]);
  await self.skipWaiting();
}

function offlinePath(pathname: string): string {
  return /^\/en(?:\/|$)/.test(pathname) ? "/en/offline" : "/offline";
}

/** Pages come from the site while it can be reached; what is kept stands in only when it cannot. */
async function openPage(event: Fetching, pathname: string): Promise<Response> {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    if (!notForReaders.test(pathname)) event.waitUntil(afterReading(pathname, answer.clone()));
    return answer;
  } catch (error) {
    const kept = notForReaders.test(pathname) ? undefined : await findPage(pathname);
    if (kept) return kept;
    throw error;
  }
}

const anyVariant = { ignoreVary: true, ignoreSearch: true };

async function findPage(pathname: string): Promise<Response | undefined> {
  const id = storyIdOf(pathname);
  return (id && (await findKept(id))) || caches.match(offlinePath(pathname), anyVariant);
}

async function afterReading(pathname: string, answer: Response): Promise<void> {
  const id = storyIdOf(pathname);
  if (id && (answer.status === 404 || answer.status === 410)) await forgetStory(id);
  if (id && answer.ok) {
    await refreshSaved(id, pathname, answer.clone());
    await keepRead(pathname, answer);
  }
  const shelf = await caches.open(offlineShelf);
  if (!(await shelf.match(offlinePath(pathname), anyVariant))) await shelf.add(offlinePath(pathname));
  const looked = await shelf.match(lookedPath);
  if (looked && Date.now() < Number(await looked.text()) + lookAgainMs) return;
  await shelf.put(lookedPath, new Response(String(Date.now())));
  await dropWithdrawn();
}

/** A picture that was saved in one size stands in for all its sizes: their names differ after the hyphen only. */
async function openFile(request: Request, pathname: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const exact = await caches.match(request, anyVariant);
    if (exact) return exact;
    const [start = pathname] = pathname.split("-", 1);
    for (const name of await caches.keys()) {
      const shelf = await caches.open(name);
      for (const other of await shelf.keys()) {
        const found = new URL(other.url).pathname.startsWith(start) && (await shelf.match(other, anyVariant));
        if (found) return found;
      }
    }
    throw error;
  }
}
