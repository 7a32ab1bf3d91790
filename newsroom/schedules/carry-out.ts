import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from "payload";
import { type Purged, recordPurges } from "@/press/purge";
import { recordEvent } from "../audit/record-event";
import { writeRows, sql } from "../database/rows";
import { readId } from "../media/find-pictures";
import type { Schedule } from "../payload-types";
import { iso } from "./claims";
import { nameFaults } from "./find-faults";
import { describeProblem, type Problem } from "./problem";
import { queuePings } from "../pings/queue-pings";
import { findPublished, isDocument } from "../workflow/published";
import { publishPinned } from "./publish-pinned";
import { markByClock } from "./by-clock";

const retryMs = 5000;

/**
 * Keeps a time that this instance has claimed. What no repetition would mend (the words are not fit to be published)
 * fails and waits for a person; everything else, and every withdrawal, is tried again after five seconds.
 */
export async function carryOut(newsroom: Payload, id: number, me: string): Promise<void> {
  const schedule = await newsroom.db.findOne<Schedule>({ collection: "schedules", where: { id: { equals: id } } });
  if (!schedule) return;
  const req = await createLocalReq({}, newsroom);
  markByClock(req, id);
  try {
    const purged = await recordPurges(() =>
      schedule.action === "publish" ? publishPinned(schedule, req) : withdraw(schedule, req),
    );
    await finish(newsroom, id, me, purged);
  } catch (error) {
    newsroom.logger.error({ err: error, schedule: id }, "a time that was set for a story could not be kept");
    await giveBack(newsroom, schedule, me, error, req);
  }
}

/** As by hand, whatever state the draft beside the live story is in: rules for publishing must not stop a withdrawal. */
async function withdraw(schedule: Schedule, req: PayloadRequest): Promise<void> {
  const id = readId(schedule.article) ?? 0;
  const live = await findPublished("articles", id, req);
  const after = await req.payload.update({
    collection: "articles",
    id,
    data: { _status: "draft" },
    unpublishAllLocales: true,
    depth: 0,
    req,
  });
  // By hand a withdrawal ends this time: an owner has died who had begun, and may not have come to tell the world.
  if (!live && isDocument(after)) await queuePings(after, null, req);
}

/** What went out stands with the story; a second copy of its words is kept no longer. */
async function finish(newsroom: Payload, id: number, me: string, purged: Purged[]): Promise<void> {
  await writeRows(
    newsroom,
    sql`UPDATE schedules
    SET status = 'done', done_at = ${iso(Date.now())}, problem = NULL, snapshot = NULL, beside = NULL,
      purged = ${JSON.stringify(purged)} WHERE id = ${id} AND claimed_by = ${me} AND status = 'pending'`,
  );
}

async function giveBack(
  newsroom: Payload,
  schedule: Schedule,
  me: string,
  error: unknown,
  req: PayloadRequest,
): Promise<void> {
  const final = error instanceof ValidationError && schedule.action === "publish";
  const problem = final ? explain(error, req) : describeProblem((words) => words.failed);
  await writeRows(
    newsroom,
    sql`UPDATE schedules
    SET status = ${final ? "failed" : "pending"}, claimed_at = NULL, try_at = ${iso(Date.now() + retryMs)},
      problem = ${JSON.stringify(problem)} WHERE id = ${schedule.id} AND claimed_by = ${me} AND status = 'pending'`,
  );
  if (!final) return;
  const target = { collection: "articles", id: readId(schedule.article) ?? 0, title: schedule.title ?? "" };
  await recordEvent(req, { action: "schedule-failed", target, result: "refused" });
}

function explain(error: ValidationError, req: PayloadRequest): Problem {
  const { errors } = error.data;
  const own = errors.find(({ path }) => path === "embargoUntil");
  if (own) return { ar: own.message, en: own.message };
  return describeProblem((words, language) => words.invalid(nameFaults(errors, language, req)));
}
