import { remember } from "./memory";

/** Closes the request for support and remembers when, so that the next pages leave it out for thirty days. */
export function startGivingBox(page: Document): void {
  const button = page.querySelector<HTMLElement>("[data-close-giving]");
  button?.addEventListener("click", () => {
    remember("waraq:giving-closed", String(Date.now()));
    const box = button.closest<HTMLElement>("aside");
    // The keyboard's place must not be lost with the button: it moves on to what follows the box.
    const next = box?.nextElementSibling;
    page.documentElement.dataset["giving"] = "closed";
    if (next instanceof HTMLElement) {
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
    }
  });
}
