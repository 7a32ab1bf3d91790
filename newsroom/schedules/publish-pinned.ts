import { type JsonObject, type PayloadRequest } from "payload";
import { readId } from "../media/find-pictures";
import type { Schedule } from "../payload-types";
import { queuePings } from "../pings/queue-pings";
import { noteStageBeside } from "../workflow/keep-stage";
import { findPublished, isDocument } from "../workflow/published";
import { readLastStep, stageAfter } from "../workflow/step-log";
import { sameWords, withoutDeleted, wordsOfStory } from "./words-of-story";

/**
 * Publishes the words that were pinned. What was typed since stays the newest draft, beside the live story; it is noted
 * with the schedule first, so that whoever takes over after a crash in the middle still has it.
 * @throws ValidationError when the words are not fit to be published
 */
export async function publishPinned(schedule: Schedule, req: PayloadRequest): Promise<void> {
  const { payload } = req;
  const id = readId(schedule.article) ?? 0;
  const pinned = isDocument(schedule.snapshot) ? schedule.snapshot : {};
  const newest = await readNewest(id, req);
  const typed = wordsOfStory(payload, newest);
  const noted = isDocument(schedule.beside) ? schedule.beside : null;
  const beside = newest["_status"] === "draft" && !sameWords(typed, pinned) ? typed : noted;
  if (beside && beside !== noted) {
    await payload.db.updateOne({ collection: "schedules", id: schedule.id, data: { beside }, req });
  }
  // Sent for review or approved meanwhile: it stays so.
  if (beside) noteStageBeside(id, stageAfter(await readLastStep(payload, id)), req);
  const live = await findPublished("articles", id, req);
  const words = await withoutDeleted(payload, pinned);
  const published: unknown = live?.["publishedAt"];
  const publishedAt = typeof published === "string" ? published : schedule.at;
  await payload.update({
    collection: "articles",
    id,
    data: { ...words, _status: "published", publishedAt },
    depth: 0,
    req,
  });
  // Whoever had begun and died may not have come to tell the world.
  if (live && isBegun(schedule, live)) await queuePings(null, await findPublished("articles", id, req), req);
  if (beside) await keepBeside(id, beside, req);
}

/** Whether a story is live as it is because of this very time: an owner has died who had published it. */
function isBegun({ at }: Schedule, live: JsonObject): boolean {
  return live["publishedAt"] === at || String(live["revisedAt"] ?? "") >= at;
}

/** Unless somebody has saved in between: what they wrote holds everything that stood in their form. */
async function keepBeside(id: number, beside: JsonObject, req: PayloadRequest): Promise<void> {
  const { payload } = req;
  if ((await readNewest(id, req))["_status"] !== "published") return;
  const data = { ...(await withoutDeleted(payload, beside)), _status: "draft" as const };
  await payload.update({ collection: "articles", id, data, draft: true, depth: 0, req });
}

async function readNewest(id: number, req: PayloadRequest): Promise<JsonObject & { id: number }> {
  return req.payload.findByID({ collection: "articles", id, depth: 0, draft: true, showHiddenFields: true, req });
}
