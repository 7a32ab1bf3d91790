import { readRightsEnd } from "@/newsroom/media/rights";
import type { Media } from "@/newsroom/payload-types";
import { changeAt } from "@/press/dependencies";

/** Whether the rights to a picture last; what is being rendered is made anew at the minute at which they end. */
export function mayShow(media: Pick<Media, "rightsUntil">): boolean {
  const end = readRightsEnd(media);
  if (end === null) return true;
  if (end <= Date.now()) return false;
  changeAt(end);
  return true;
}
