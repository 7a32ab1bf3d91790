import { APIError, type PayloadRequest } from "payload";
import { recordEvent } from "../audit/record-event";
import type { Action } from "../audit/actions";
import { writeRows, sql } from "../database/rows";
import { readId } from "../media/find-pictures";
import type { Schedule } from "../payload-types";
import { scheduleWords } from "../words/own/schedules";
import { wordsIn } from "../words/say";
import { iso, unclaimed } from "./claims";
import { tellOutlook } from "./outlook";
import { checkWithdrawal, findStory, pinWords, readTime, refuseBeforeEmbargo, refuseTwice } from "./set-schedule";

/** Takes a time back; the words that were pinned to it are forgotten. @throws APIError 409 when it is not set any more */
export async function cancelSchedule(schedule: Schedule, req: PayloadRequest): Promise<void> {
  const set = sql`status = 'cancelled', snapshot = NULL, beside = NULL`;
  await change(schedule, set, "cancel-schedule", {}, req);
}

/**
 * Moves a time. The words stay those that were pinned, unless the newest are asked for; of these the world is told, even if
 * it was told of the others already.
 * @throws as `setSchedule`
 */
export async function moveSchedule(
  schedule: Schedule,
  { at: written, newest }: { at: unknown; newest: boolean },
  req: PayloadRequest,
): Promise<void> {
  const at = await readTime(written, req);
  const words = await checkAgain(schedule, at, newest, req);
  const set = sql`at = ${iso(at)}, status = 'pending', try_at = NULL, problem = NULL${words}`;
  await change(schedule, set, "move-schedule", { from: schedule.at, to: iso(at) }, req);
}

/** Tries at once what failed or is late, with the words that were pinned, unless the newest are asked for. */
export async function retrySchedule(
  schedule: Schedule,
  { newest }: { newest: boolean },
  req: PayloadRequest,
): Promise<void> {
  const words = await checkAgain(schedule, Math.max(Date.now(), Date.parse(schedule.at)), newest, req);
  const set = sql`status = 'pending', try_at = NULL${words}`;
  await change(schedule, set, "retry-schedule", {}, req);
}

async function checkAgain(schedule: Schedule, at: number, newest: boolean, req: PayloadRequest) {
  const story = await findStory(readId(schedule.article), req);
  if (!story) throw new APIError(wordsIn(scheduleWords, req.i18n).notPending, 409);
  if (schedule.action === "withdraw") await checkWithdrawal(story.id, at, req);
  else if (!newest) await refuseBeforeEmbargo(story, at, req);
  else
    return sql`, title = ${story.title}, snapshot = ${JSON.stringify(await pinWords(story, at, req))}, beside = NULL,
      told_by = NULL`;
  return sql``;
}

/** Nobody changes a time that is being kept at this moment. */
async function change(
  schedule: Schedule,
  set: ReturnType<typeof sql>,
  action: Action,
  details: Record<string, string>,
  req: PayloadRequest,
): Promise<void> {
  const { payload } = req;
  const rowsAffected = await refuseTwice(schedule.action, req, async () =>
    writeRows(
      payload,
      sql`UPDATE schedules SET ${set}, claimed_at = NULL, updated_at = ${iso(Date.now())}
      WHERE id = ${schedule.id} AND status IN ('pending', 'failed') AND ${unclaimed(Date.now())}`,
    ),
  );
  if (rowsAffected === 0) throw new APIError(await whyNot(schedule.id, req), 409);
  await tellOutlook(payload);
  const target = { collection: "articles", id: readId(schedule.article) ?? 0, title: schedule.title ?? "" };
  await recordEvent(req, { action, target, details: { what: schedule.action, ...details } });
}

async function whyNot(id: number, req: PayloadRequest): Promise<string> {
  const words = wordsIn(scheduleWords, req.i18n);
  const now = await req.payload.db.findOne<Schedule>({ collection: "schedules", where: { id: { equals: id } } });
  return now?.status === "pending" ? words.underWay : words.notPending;
}
