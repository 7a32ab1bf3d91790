import { dropWithdrawn, forgetEverything, forgetStory, isForgetful, listKept, setForgetful } from "./kept/shelves";

/** Fills the lists of what this browser keeps, on the pages that have them. */
export async function startKeptLists(page: Document): Promise<void> {
  const lists = [...page.querySelectorAll<HTMLElement>("[data-kept]")];
  if (lists.length === 0 || !("caches" in window)) return;
  const show = (): Promise<unknown> => Promise.all(lists.map((list) => fillList(list, show)));
  await show();
  page.querySelector("[data-forget]")?.addEventListener("click", () => void forgetEverything().then(show));
  const keep = page.querySelector<HTMLInputElement>("[data-keep-read]");
  if (keep) {
    keep.checked = !(await isForgetful());
    keep.disabled = false;
    keep.addEventListener("change", () => void setForgetful(!keep.checked).then(show));
  }
  // Without a connection nobody can say what was withdrawn meanwhile.
  if (navigator.onLine) await dropWithdrawn().then(show, () => undefined);
}

/** The first item of a list is the pattern of all others; the paragraph after it says that there are none. */
async function fillList(list: HTMLElement, showAll: () => Promise<unknown>): Promise<void> {
  const [pattern, ...old] = list.children;
  if (!(pattern instanceof HTMLElement)) return;
  for (const item of old) item.remove();
  const stories = await listKept(list.dataset["kept"] === "read" ? "read" : "saved");
  for (const { id, path, page } of stories) {
    const title = readHeadline(await page.text());
    const item = pattern.cloneNode(true);
    if (!(item instanceof HTMLElement)) return;
    const link = item.querySelector("a");
    if (link) Object.assign(link, { href: path, textContent: title, lang: path.startsWith("/en/") ? "en" : "ar" });
    const button = item.querySelector("button");
    if (button) button.ariaLabel = `${button.textContent}: ${title}`;
    button?.addEventListener("click", () => void forgetStory(id).then(showAll));
    item.hidden = false;
    list.append(item);
  }
  const none = list.nextElementSibling;
  if (none instanceof HTMLElement) none.hidden = stories.length > 0;
}

/** The head is left out: this page's security policy would complain of the other one's styles. */
function readHeadline(html: string): string {
  const body = new DOMParser().parseFromString(html.slice(html.indexOf("<body")), "text/html");
  return body.querySelector("h1")?.textContent ?? "";
}
