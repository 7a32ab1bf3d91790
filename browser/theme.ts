import { remember } from "./memory";

type Theme = "light" | "dark";

/**
 * The button that turns the page dark or light. A choice that is the device's own is forgotten again: from then on the
 * page follows the device.
 */
export function startTheme(page: Document): void {
  const button = page.querySelector<HTMLElement>("[data-set-theme]");
  const root = page.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const systemTheme = (): Theme => (system.matches ? "dark" : "light");
  const bars = [...page.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")].map(
    (bar) => [bar, bar.content] as const,
  );
  const show = () => {
    const theme = root.dataset["theme"];
    if (button) button.ariaPressed = String((theme ?? systemTheme()) === "dark");
    // The browser's own bars have a colour for each scheme: under a choice both are that of the chosen one.
    const chosen = bars.find(([{ media }]) => theme && media.includes(theme));
    for (const [bar, own] of bars) bar.content = chosen?.[1] ?? own;
  };
  button?.addEventListener("click", () => {
    const wanted = (root.dataset["theme"] ?? systemTheme()) === "dark" ? "light" : "dark";
    const follows = wanted === systemTheme();
    if (follows) delete root.dataset["theme"];
    else root.dataset["theme"] = wanted;
    remember("waraq:theme", follows ? "" : wanted);
    show();
  });
  system.addEventListener("change", show);
  show();
}
