/**
 * Waits for all, then throws the first fault in the order given: a program's own end says best what went wrong, the
 * streams around it only see a pipe that broke.
 */
export async function firstFault(works: Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(works)) if (result.status === "rejected") throw result.reason;
}
