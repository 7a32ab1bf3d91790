/** Copies a story's address, says so in the button and to screen readers, then puts the button's words back. */
export function startCopying(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const label = button.querySelector("span") ?? button;
    const status = page.querySelector("[data-copy-status]");
    const words = label.textContent;
    button.addEventListener("click", () => {
      void copy(page, button.dataset["copy"] ?? location.href).then((done) => {
        if (!done) return;
        label.textContent = button.dataset["copied"] ?? words;
        if (status) status.textContent = label.textContent;
        setTimeout(() => (label.textContent = words), 4000);
      });
    });
  }
}

async function copy(page: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(page, text);
  }
}

/** For old browsers and for pages without TLS, where there is no clipboard to write to. */
function copyBySelection(page: Document, text: string): boolean {
  const field = page.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  page.body.append(field);
  field.select();
  const done = page.execCommand("copy");
  field.remove();
  return done;
}
