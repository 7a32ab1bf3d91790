import type { Payload, Where } from "payload";
import { onEvery } from "../database/on-every";
import { findUses } from "../media/where-used";
import { removeCampaigns } from "./campaigns";
import { emptyGlobals } from "./fill-globals";

const demo: Where = { demo: { equals: true } };

/**
 * Takes the demo edition out again. Sections, tags, authors and pictures that somebody's own work uses by now stay.
 * @returns how many documents were deleted
 */
export async function removeDemo(newsroom: Payload): Promise<number> {
  await emptyGlobals(newsroom);
  const stories = await onEvery(newsroom.delete({ collection: "articles", where: demo, depth: 0 }));
  const pages = await onEvery(newsroom.delete({ collection: "pages", where: demo, depth: 0 }));
  let count = stories.docs.length + pages.docs.length + (await removeCampaigns(newsroom));
  for (const [collection, field] of uses) {
    const { docs } = await newsroom.find({ collection, where: demo, depth: 0, pagination: false });
    for (const { id } of docs) {
      const { totalDocs } = await newsroom.count({ collection: "articles", where: { [field]: { in: [id] } } });
      if (totalDocs > 0 || (collection === "media" && (await findUses(newsroom, id, null)).seen.length > 0)) continue;
      await newsroom.delete({ collection, id });
      count += 1;
    }
  }
  return count;
}

const uses = [
  ["authors", "authors"],
  ["tags", "tags"],
  ["series", "series"],
  ["sections", "section"],
  ["media", "pictures"],
] as const;
