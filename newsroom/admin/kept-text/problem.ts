import type { SaveOutcome } from "./watch-saves";

const reasons = ["offline", "session", "forbidden", "stale", "taken", "tooLarge", "server"] as const;
export type Reason = (typeof reasons)[number];

/** Why the newest save did not succeed; `message` is what the server says of text that it refuses. */
export type Problem = { reason: Reason | null; message: string | null };

const reasonOf: Record<number, Reason> = { 0: "offline", 401: "session", 409: "stale", 413: "tooLarge", 423: "taken" };

/** What to tell of a save that failed. Who is refused may only have been signed out: that is asked. */
export async function explainOutcome({ status, message }: SaveOutcome): Promise<Problem> {
  if (status === 403) return { reason: (await isSignedIn()) ? "forbidden" : "session", message: null };
  if (status >= 500) return { reason: "server", message };
  return { reason: reasonOf[status] ?? null, message: status === 409 || status === 423 ? null : message };
}

async function isSignedIn(): Promise<boolean> {
  try {
    const answer: unknown = await (await fetch("/api/users/me?depth=0", { credentials: "include" })).json();
    return Boolean(Object(answer).user);
  } catch {
    return false;
  }
}
