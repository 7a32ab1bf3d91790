import { storyIdOf } from "./story-id";

/**
 * What this browser keeps for reading without a connection, in its own cache storage: the last stories that were read
 * on one shelf, and each story that the reader saved on a shelf of its own, together with its pictures.
 */
const readShelf = "waraq-read";
const savedPrefix = "waraq-saved-";
/** An empty shelf by this name says that nothing may be kept which the reader has not saved. */
const forgetfulShelf = "waraq-forgetful";

const mostRead = 20;
export const mostSaved = 40;

export type KeptStory = { id: string; path: string; page: Response };

/** The shelf of one saved story. */
export function savedShelf(id: string): string {
  return savedPrefix + id;
}

/** Keeps a story that was just read; the one that was read longest ago makes room for it. */
export async function keepRead(path: string, page: Response): Promise<void> {
  if (await isForgetful()) return;
  const shelf = await caches.open(readShelf);
  await shelf.delete(path, { ignoreVary: true });
  await shelf.put(path, page);
  const kept = await shelf.keys();
  for (const oldest of kept.slice(0, -mostRead)) await shelf.delete(oldest, { ignoreVary: true });
}

/** The stories that were saved, or read, newest first. */
export async function listKept(kind: "saved" | "read"): Promise<KeptStory[]> {
  const stories: KeptStory[] = [];
  for (const name of await caches.keys()) {
    if (kind === "saved" ? !name.startsWith(savedPrefix) : name !== readShelf) continue;
    const shelf = await caches.open(name);
    for (const request of await shelf.keys()) {
      const path = new URL(request.url).pathname;
      const id = storyIdOf(path);
      const page = id && (await shelf.match(request, { ignoreVary: true }));
      if (page) stories.unshift({ id, path, page });
    }
  }
  return stories;
}

/** The kept page of a story, whatever its address was then. */
export async function findKept(id: string): Promise<Response | undefined> {
  return (await listAll()).get(id)?.page;
}

/** Every kept story once, by its number; of one that was read and saved, what was saved. */
async function listAll(): Promise<Map<string, KeptStory>> {
  const kept = [...(await listKept("read")), ...(await listKept("saved"))];
  return new Map(kept.map((story) => [story.id, story]));
}

/** Puts the story as it reads now in the place of the one that was saved. */
export async function refreshSaved(id: string, path: string, page: Response): Promise<void> {
  if (!(await caches.has(savedShelf(id)))) return;
  const shelf = await caches.open(savedShelf(id));
  for (const request of await shelf.keys()) {
    if (storyIdOf(new URL(request.url).pathname)) await shelf.delete(request, { ignoreVary: true });
  }
  await shelf.put(path, page);
}

/** Takes a story from every shelf. */
export async function forgetStory(id: string): Promise<void> {
  await caches.delete(savedShelf(id));
  if (!(await caches.has(readShelf))) return;
  const shelf = await caches.open(readShelf);
  for (const request of await shelf.keys()) {
    if (storyIdOf(new URL(request.url).pathname) === id) await shelf.delete(request, { ignoreVary: true });
  }
}

/** Takes everything that was kept from this browser. */
export async function forgetEverything(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name === readShelf || name.startsWith(savedPrefix)) await caches.delete(name);
  }
}

export function isForgetful(): Promise<boolean> {
  return caches.has(forgetfulShelf);
}

/** Chooses whether stories are kept because they were read. */
export async function setForgetful(forgetful: boolean): Promise<void> {
  if (!forgetful) await caches.delete(forgetfulShelf);
  else {
    await caches.open(forgetfulShelf);
    await caches.delete(readShelf);
  }
}

/** Asks for each kept story whether it is still there: one that was withdrawn must not live on in browsers. */
export async function dropWithdrawn(): Promise<void> {
  for (const { id, path } of (await listAll()).values()) {
    const { status } = await fetch(path, { method: "HEAD", cache: "no-store" });
    if (status === 404 || status === 410) await forgetStory(id);
  }
}
