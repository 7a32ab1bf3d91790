import type { JsonObject, Payload, PayloadRequest } from "payload";
import { roleOf } from "../access/roles";
import { readId } from "../media/find-pictures";
import { pendingScheduleOf } from "../schedules/pending";
import type { Actor, Standing } from "./state";
import { stageAfter, type TakenStep } from "./step-log";

type Newest = JsonObject & { id: number };

/** What is known of a story whose newest version is `newest`; `last` is the newest line of its history. */
export async function readStanding(newest: Newest, last: TakenStep | null, newsroom: Payload): Promise<Standing> {
  const live = newest["_status"] === "published" ? newest : await findLive(newest, newsroom);
  const corrections: unknown = live?.["corrections"];
  return {
    stage: stageAfter(last),
    newest: newest["_status"] === "published" ? "published" : "draft",
    live: live !== null,
    everPublished: Boolean(newest["firstPublishedAt"]) || live !== null,
    corrected: Array.isArray(corrections) && corrections.length > 0,
    scheduled: (await pendingScheduleOf(newsroom, newest.id)) !== null,
  };
}

/** What readers see of a story, or `null`. */
export async function findLive({ id }: Newest, newsroom: Payload): Promise<JsonObject | null> {
  const { docs } = await newsroom.find({
    collection: "articles",
    where: { and: [{ id: { equals: id } }, { _status: { equals: "published" } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
}

/** Who asks, as the rules know them; `null` for a stranger. */
export function actorOf(story: JsonObject, req: PayloadRequest): Actor | null {
  const role = roleOf(req);
  return role === null ? null : { role, owner: readId(story["owner"]) === Number(req.user?.id) };
}
