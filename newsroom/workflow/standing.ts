import type { JsonObject, PayloadRequest } from "payload";
import { roleOf } from "../access/roles";
import { readId } from "../media/find-pictures";
import { findPublished } from "./published";
import type { Actor, Standing } from "./state";
import { stageAfter, type TakenStep } from "./step-log";

/** What is known of a story whose newest version is `newest`; `last` is the newest line of its history. */
export async function readStanding(
  newest: JsonObject & { id: number },
  last: TakenStep | null,
  req: PayloadRequest,
): Promise<Standing> {
  const live = newest["_status"] === "published" ? newest : await findPublished("articles", newest.id, req);
  const corrections: unknown = live?.["corrections"];
  return {
    stage: stageAfter(last),
    newest: newest["_status"] === "published" ? "published" : "draft",
    live: live !== null,
    everPublished: Boolean(newest["firstPublishedAt"]) || live !== null,
    corrected: Array.isArray(corrections) && corrections.length > 0,
    scheduled: false,
  };
}

/** Who asks, as the rules know them; `null` for a stranger. */
export function actorOf(story: JsonObject, req: PayloadRequest): Actor | null {
  const role = roleOf(req);
  return role === null ? null : { role, owner: readId(story["owner"]) === Number(req.user?.id) };
}
