import { readRightsEnd } from "@/newsroom/media/rights";
import type { Media } from "@/newsroom/payload-types";
import { endAt } from "@/press/dependencies";

/** Whether the rights to a picture last; at the minute at which they end nothing made from it is shown any more. */
export function mayShow(media: Pick<Media, "rightsUntil">): boolean {
  const end = readRightsEnd(media);
  if (end === null) return true;
  if (end <= Date.now()) return false;
  endAt(end);
  return true;
}
