import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";

export const usualTimeZone = "Asia/Damascus";

/** The IANA name of the time zone that the site's times are given in. */
export async function getTimeZone(): Promise<string> {
  dependOn("site");
  const newsroom = await openNewsroom();
  const { timeZone } = await newsroom.findGlobal({ slug: "site", depth: 0, select: { timeZone: true } });
  return timeZone || usualTimeZone;
}
