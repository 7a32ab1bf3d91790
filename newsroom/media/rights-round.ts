import type { Payload, Where } from "payload";
import { purge } from "@/press/purge";
import { pictureNames } from "./publish-pictures";

let lookedAt: number | null = null;

/**
 * Takes the prints of pictures whose rights have ended since the last look for good. Readers lose them at that minute
 * by the clock of each print; this keeps an old print from standing in for a page that fails to render.
 */
export async function withdrawEnded(newsroom: Payload, now = Date.now()): Promise<void> {
  const since: Where[] = lookedAt === null ? [] : [{ rightsUntil: { greater_than: new Date(lookedAt).toISOString() } }];
  const until = new Date(now).toISOString();
  const { docs } = await newsroom.find({
    collection: "media",
    where: { and: [{ rightsUntil: { less_than_equal: until } }, ...since] },
    depth: 0,
    pagination: false,
    select: { filename: true },
  });
  lookedAt = now;
  purge(docs.flatMap(pictureNames), "withdrawn");
}
