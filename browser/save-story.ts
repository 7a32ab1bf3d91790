import { listKept, mostSaved, savedShelf } from "./kept/shelves";
import { storyIdOf } from "./kept/story-id";
import { installWorker } from "./start-worker";

/** The button that saves a story, with the pictures that the page shows, for reading without a connection. */
export async function startSaving(page: Document): Promise<void> {
  const button = page.querySelector<HTMLButtonElement>("button[data-save]");
  const id = storyIdOf(location.pathname);
  if (!button) return;
  if (!id || !("caches" in window) || !navigator.serviceWorker) {
    button.style.visibility = "hidden";
    return;
  }
  const label = button.querySelector("span") ?? button;
  const status = page.querySelector("[data-save-status]");
  const save = label.textContent;
  const say = (name: string) => button.dataset[name] ?? "";
  const show = async (said = "") => {
    label.textContent = (await caches.has(savedShelf(id))) ? say("unsave") : save;
    if (status) status.textContent = said;
  };
  button.addEventListener("click", () => {
    void (async () => {
      const had = await caches.delete(savedShelf(id));
      if (had) return show(say("removed"));
      await show(say((await saveStory(page, id)) ? "saved" : "full"));
    })();
  });
  await show();
}

async function saveStory(page: Document, id: string): Promise<boolean> {
  if ((await listKept("saved")).length >= mostSaved) return false;
  void installWorker();
  try {
    const shelf = await caches.open(savedShelf(id));
    await shelf.add(location.pathname);
    const pictures = [...page.querySelectorAll<HTMLImageElement>("article img")];
    // A picture that has not been shown yet has no size of its own; a story without it is still worth having.
    const sources = pictures.map(({ currentSrc, src }) => currentSrc || src);
    await Promise.all(sources.map((source) => shelf.add(source).catch(() => undefined)));
    return true;
  } catch {
    await caches.delete(savedShelf(id));
    return false;
  }
}
