/** What the newsroom's API answered: whether it did what was asked, and what it said. */
export type Answered = { ok: boolean; body: unknown; message: string | null };

/** Asks the newsroom's API from one of its screens. It never throws: without a connection nothing was done. */
export async function ask(method: "GET" | "POST" | "PATCH", path: string, data?: object): Promise<Answered> {
  try {
    const headers = { "Content-Type": "application/json" };
    const body = data ? { headers, body: JSON.stringify(data) } : {};
    const answer = await fetch(path, { method, credentials: "include", ...body });
    const read: unknown = await answer.json();
    return { ok: answer.ok, body: read, message: messageOf(read) };
  } catch {
    return { ok: false, body: null, message: null };
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
