import type { IncomingHttpHeaders } from "node:http";

const names = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"];

/** Takes out what strangers could pretend to be by: absolute addresses come from `SITE_URL` alone. */
export function dropUntrusted(headers: IncomingHttpHeaders): void {
  for (const name of names) if (headers[name] !== undefined) delete headers[name];
}
