const workerPath = "/sw.js";

/**
 * Has the worker installed that keeps stories for reading without a connection, once the page is there. It costs a
 * reader a few kilobytes: on light pages it waits until somebody saves a story.
 */
export function startWorker(page: Document): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (page.documentElement.dataset["lite"] !== undefined || connection?.saveData) return;
  addEventListener("load", () => void installWorker());
}

export async function installWorker(): Promise<void> {
  // Pages without TLS have no workers.
  await navigator.serviceWorker?.register(workerPath).catch(() => undefined);
}
