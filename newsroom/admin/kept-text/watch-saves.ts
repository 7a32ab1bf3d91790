/** What became of a save. `status` is 0 when no answer came. */
export type SaveOutcome = { path: string; status: number; message: string | null; sentAt: number };

type Listener = (outcome: SaveOutcome) => void;

const listeners = new Set<Listener>();
/** The state that each document's form shows, by the path that saves it. */
const states = new Map<string, string>();
let watching = false;
let onSignOut: () => void = () => undefined;

/** Tells what becomes of every save of this tab. @returns what ends it */
export function onSave(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Notes the state that a form shows; an older one than is known changes nothing. */
export function noteState(path: string, updatedAt: string): void {
  if ((states.get(path) ?? "") < updatedAt) states.set(path, updatedAt);
}

/**
 * Lets each save of a document say what it was made from, and hears what became of it. Payload's form has no place for
 * either, so this stands around `fetch`.
 */
export function watchSaves(signOut: () => void): void {
  onSignOut = signOut;
  if (watching) return;
  watching = true;
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const path = pathOf(input);
    const method = init?.method?.toUpperCase();
    const signsOut = method === "POST" && path.endsWith("/api/users/logout");
    // Whoever is signed out after a long silence has not left: that text is to be found again.
    if (signsOut && !location.pathname.endsWith("/logout-inactivity")) onSignOut();
    if (method !== "PATCH" || !/^\/api\/[\w-]+\/\d+$/.test(path)) return ask(input, init);
    return save(ask, path, input, init);
  };
}

async function save(ask: typeof fetch, path: string, input: RequestInfo | URL, init: RequestInit = {}) {
  const sentAt = Date.now();
  const tell = (status: number, message: string | null = null) => {
    for (const listener of listeners) listener({ path, status, message, sentAt });
  };
  const headers = new Headers(init.headers);
  const from = states.get(path);
  if (from) headers.set("x-based-on", from);
  try {
    const answer = await ask(input, { ...init, headers });
    const state = answer.headers.get("x-saved-as");
    if (answer.ok && state) noteState(path, state);
    tell(answer.status, answer.ok ? null : await readMessage(answer.clone()));
    return answer;
  } catch (error) {
    tell(0);
    throw error;
  }
}

async function readMessage(answer: Response): Promise<string | null> {
  const json: unknown = await answer.json().catch(() => null);
  const errors: unknown = Object(json).errors;
  const message: unknown = Array.isArray(errors) ? Object(errors[0]).message : null;
  return typeof message === "string" ? message : null;
}

function pathOf(input: RequestInfo | URL): string {
  return new URL(input instanceof Request ? input.url : input, location.href).pathname;
}
