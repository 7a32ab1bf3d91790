import { remember } from "./memory";

/** The three sizes of a story's text: the buttons set one, and the next page opens in it. */
export function startTextSize(page: Document): void {
  const buttons = [...page.querySelectorAll<HTMLButtonElement>("button[data-set-text-size]")];
  const status = page.querySelector<HTMLElement>("[data-text-size-status]");
  const root = page.documentElement;
  const show = () => {
    const chosen = root.dataset["textSize"] ?? "m";
    for (const button of buttons) button.ariaPressed = String(button.dataset["setTextSize"] === chosen);
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const size = button.dataset["setTextSize"] ?? "m";
      root.dataset["textSize"] = size;
      remember("waraq:text-size", size);
      show();
      if (status) status.textContent = button.ariaLabel ?? "";
    });
  }
  show();
}
