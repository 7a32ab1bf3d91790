/** The link in an answer of the newsroom's API; `null` when it was sent by mail, or nothing was done. */
export function readLink(body: unknown): string | null {
  const link: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "link") : null;
  return typeof link === "string" ? link : null;
}
