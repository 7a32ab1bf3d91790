/** Fetches a light page's picture in its place when the reader taps what stands for it. */
export function startPicturesOnRequest(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[data-picture]")) {
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const picture = page.createElement("img");
      picture.alt = link.dataset["picture"] ?? "";
      picture.className = "w-full";
      picture.addEventListener("load", () => link.replaceWith(picture));
      // What cannot be fetched here may still open as a page of its own.
      picture.addEventListener("error", () => location.assign(link.href));
      picture.src = link.href;
    });
  }
}
