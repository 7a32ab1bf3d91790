import type { Payload } from "payload";

/** The time zone of a newsroom that has not chosen one. */
export const usualTimeZone = "Asia/Damascus";

/** The IANA name of the time zone that the site's times are given in. */
export async function readTimeZone(newsroom: Payload): Promise<string> {
  const { timeZone } = await newsroom.findGlobal({ slug: "site", depth: 0, select: { timeZone: true } });
  return timeZone || usualTimeZone;
}
