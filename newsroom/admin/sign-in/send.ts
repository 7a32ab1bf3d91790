export type Answer = { status: number; json: Record<string, unknown>; message: string };

/** Asks the newsroom's API; status 0 and no message when it could not be reached. */
export async function send(path: string, data?: object): Promise<Answer> {
  try {
    const answer = await fetch(`/api/users${path}`, {
      method: data ? "POST" : "GET",
      credentials: "include",
      ...(data ? { headers: { "Content-Type": "application/json" }, body: JSON.stringify(data) } : {}),
    });
    const json: unknown = await answer.json();
    const read = typeof json === "object" && json !== null ? Object.fromEntries(Object.entries(json)) : {};
    return { status: answer.status, json: read, message: messageOf(read["errors"]) };
  } catch {
    return { status: 0, json: {}, message: "" };
  }
}

/** Whether the answer asks for the code of a second factor. */
export function needsCode({ status, json }: Answer): boolean {
  return status === 401 && Object(Object(firstOf(json["errors"])).data).needsCode === true;
}

function firstOf(errors: unknown): unknown {
  return Array.isArray(errors) ? errors[0] : null;
}

function messageOf(errors: unknown): string {
  const first = firstOf(errors);
  const message: unknown = typeof first === "object" && first !== null && "message" in first ? first.message : "";
  return typeof message === "string" ? message : "";
}
