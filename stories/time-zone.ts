import { readTimeZone } from "@/newsroom/globals/time-zone";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";

/** The IANA name of the time zone that the site's times are given in. */
export async function getTimeZone(): Promise<string> {
  dependOn("site");
  return readTimeZone(await openNewsroom());
}
