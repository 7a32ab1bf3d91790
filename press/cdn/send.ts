import type { Message } from "./services";

const patienceMs = 10_000;

/** Sends a message to the CDN and gives the status of its answer. Follows no redirect: the token goes to one place alone. */
export async function send({ method, url, headers, body }: Message): Promise<number> {
  const signal = AbortSignal.timeout(patienceMs);
  const answer = await fetch(url, { method, headers, signal, redirect: "manual", ...(body ? { body } : {}) });
  await answer.body?.cancel();
  return answer.status;
}
