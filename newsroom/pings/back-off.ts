const minute = 60_000;

/** How long to wait after each failure before trying again, in milliseconds. */
const waits = [5_000, 30_000, 5 * minute, 30 * minute, 2 * 60 * minute, 12 * 60 * minute];

/** How long to wait after that many failures; `null` when it is time to give up. */
export function waitAfter(failures: number): number | null {
  return waits[failures - 1] ?? null;
}

/** Whether the same ping may yet be taken: the service is ill or busy, rather than against what it was told. */
export function isWorthRetrying(status: number): boolean {
  return status < 400 || status >= 500 || status === 408 || status === 429;
}
