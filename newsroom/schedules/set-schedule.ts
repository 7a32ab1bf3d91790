import { APIError, type PayloadRequest, ValidationError } from "payload";
import { recordEvent } from "../audit/record-event";
import { readTimeZone } from "../globals/time-zone";
import { readId } from "../media/find-pictures";
import type { Article } from "../payload-types";
import { scheduleWords } from "../words/own/schedules";
import { wordsIn } from "../words/say";
import { findPublished } from "../workflow/published";
import { embargoOf, sayEmbargo } from "./embargo";
import { findFaults, nameFaults } from "./find-faults";
import { tellOutlook } from "./outlook";
import { pendingOf } from "./pending";
import type { ScheduleAction } from "./schedule";
import { readSiteTime } from "./site-time";
import { wordsOfStory } from "./words-of-story";

const yearMs = 366 * 86_400_000;

type Asked = { story: Article; action: ScheduleAction; at: unknown; seen: unknown };

/**
 * Sets a time for a story. What it is published with are its words of now, all of them, whatever is typed until then.
 * @throws APIError 400 for a time that cannot be meant or words that cannot be published, 409 when there is nothing to
 * do at that time, when such a time is set already, or when the story is not any more what `seen` says
 */
export async function setSchedule({ story, action, at: written, seen }: Asked, req: PayloadRequest): Promise<number> {
  const { payload } = req;
  const words = wordsIn(scheduleWords, req.i18n);
  const at = await readTime(written, req);
  if (seen !== undefined && seen !== null && seen !== story.updatedAt) throw new APIError(words.rewritten, 409);
  const snapshot = action === "publish" ? await pinWords(story, at, req) : await checkWithdrawal(story.id, at, req);
  const row = { article: story.id, action, at: new Date(at).toISOString(), status: "pending", title: story.title };
  const madeBy = req.user?.id ?? null;
  const { id } = await refuseTwice(action, req, () =>
    payload.db.create({ collection: "schedules", data: { ...row, snapshot, madeBy }, req }),
  );
  await tellOutlook(payload);
  const target = { collection: "articles", id: story.id, title: story.title };
  await recordEvent(req, { action: `schedule-${action}`, target, details: { at: row.at } });
  return Number(id);
}

/** The moment that somebody wrote, which lies within the coming year. */
export async function readTime(written: unknown, req: PayloadRequest): Promise<number> {
  const words = wordsIn(scheduleWords, req.i18n);
  const zone = await readTimeZone(req.payload);
  const at = readSiteTime(written, zone);
  if (at === null) throw new APIError(words.notATime, 400);
  if (at === "gap") throw new APIError(words.noSuchHour(zone), 400);
  if (at <= Date.now()) throw new APIError(words.past, 400);
  if (at > Date.now() + yearMs) throw new APIError(words.tooFar, 400);
  return at;
}

/** The words of a story's newest draft, if they can be published at that time. */
export async function pinWords(story: Article, at: number, req: PayloadRequest) {
  const words = wordsIn(scheduleWords, req.i18n);
  if (story._status === "published") throw new APIError(words.nothingToPublish, 409);
  await refuseBeforeEmbargo(story, at, req);
  const snapshot = wordsOfStory(req.payload, story);
  const faults = await findFaults({ ...story }, snapshot, req);
  const language = req.i18n.language === "en" ? "en" : "ar";
  if (faults.length > 0) throw new APIError(words.invalid(nameFaults(faults, language, req)), 400);
  return snapshot;
}

export async function refuseBeforeEmbargo(story: Article, at: number, req: PayloadRequest): Promise<void> {
  const until = embargoOf({ ...story });
  if (until !== null && at < until) throw new APIError(await sayEmbargo(until, req), 400);
}

/** There must be something to withdraw at that time: a live story, or one that is to be published before. */
export async function checkWithdrawal(article: number, at: number, req: PayloadRequest): Promise<null> {
  if (await findPublished("articles", article, req)) return null;
  const others = await pendingOf(req.payload, article, req);
  const before = others.some((other) => other.action === "publish" && Date.parse(other.at) < at);
  if (!before) throw new APIError(wordsIn(scheduleWords, req.i18n).nothingToWithdraw, 409);
  return null;
}

/** One time of a kind for a story: the database refuses a second one, however close together they come. */
export async function refuseTwice<Result>(
  action: ScheduleAction,
  req: PayloadRequest,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (isTaken(error)) throw new APIError(wordsIn(scheduleWords, req.i18n).already[action], 409);
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Payload's adapter makes one of these of what the database refuses, and of nothing else.
  if (error instanceof ValidationError) return true;
  return /UNIQUE constraint failed|schedules_one_pending/.test(error.message) || isTaken(error.cause);
}

/** The newest version of a story that whoever asks may read, or `null`. */
export async function findStory(id: unknown, req: PayloadRequest): Promise<Article | null> {
  const number = typeof id === "string" && /^\d{1,15}$/.test(id) ? Number(id) : readId(id);
  if (number === null) return null;
  const found = { collection: "articles", id: number, depth: 0, draft: true, showHiddenFields: true } as const;
  return req.payload.findByID({ ...found, disableErrors: true, overrideAccess: false, req });
}
