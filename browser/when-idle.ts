/** Has something done once the browser has nothing better to do: what is not read first can wait. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work);
  else setTimeout(work);
}
