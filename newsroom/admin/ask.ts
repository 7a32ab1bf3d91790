/** What the newsroom's API answered: whether it did what was asked, and what it said. */
export type Answered = {
  ok: boolean;
  /** 0 when the newsroom could not be reached. */
  status: number;
  body: unknown;
  /** What it says against it, of a single field rather than of the whole. */
  message: string | null;
};

/** Asks the newsroom's API from one of its screens. It never throws: without a connection nothing was done. */
export async function ask(method: "GET" | "POST" | "PATCH" | "DELETE", path: string, data?: object): Promise<Answered> {
  try {
    const headers = { "Content-Type": "application/json" };
    const body = data ? { headers, body: JSON.stringify(data) } : {};
    const answer = await fetch(path, { method, credentials: "include", cache: "no-store", ...body });
    const read: unknown = await answer.json().catch(() => null);
    return { ok: answer.ok, status: answer.status, body: read, message: messageOf(read) };
  } catch {
    return { ok: false, status: 0, body: null, message: null };
  }
}

function messageOf(body: unknown): string | null {
  const [first] = listOf(body, "errors");
  if (typeof first !== "object" || first === null) return null;
  const [field] = listOf(Reflect.get(first, "data"), "errors");
  const said: unknown = Reflect.get(field ?? first, "message");
  return typeof said === "string" ? said : null;
}

function listOf(body: unknown, key: string): object[] {
  const list: unknown = typeof body === "object" && body !== null ? Reflect.get(body, key) : null;
  return Array.isArray(list) ? list.filter((item) => typeof item === "object" && item !== null) : [];
}
