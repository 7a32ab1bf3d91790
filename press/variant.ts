import type { IncomingHttpHeaders } from "node:http";

/** How much a page weighs: `lite` has no web fonts, and pictures only on request. */
export type Variant = "full" | "lite";

/** The variant a reader gets: the one chosen by the switch, else the light one for whoever saves data. */
export function variantOf(headers: IncomingHttpHeaders): Variant {
  const choice = headers.cookie === undefined ? null : /(?:^|;\s*)lite=([01])(?:;|$)/.exec(headers.cookie)?.[1];
  if (choice) return choice === "1" ? "lite" : "full";
  return headers["save-data"] === "on" ? "lite" : "full";
}
