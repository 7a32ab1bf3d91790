import type { PayloadRequest } from "payload";

/** The JSON that a request to one of our own endpoints carries, as an object; an empty one for whatever else was sent. */
export async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.();
    return typeof body === "object" && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}
