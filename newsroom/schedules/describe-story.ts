import type { PayloadRequest } from "payload";
import { roleOf } from "../access/roles";
import { readTimeZone } from "../globals/time-zone";
import type { Article } from "../payload-types";
import { sayMoment } from "../words/say-moment";
import { findPublished } from "../workflow/published";
import { isLate, type ScheduleAction, type ScheduleStatus } from "./schedule";
import { nameOfZone, toSiteTime } from "./site-time";

/** A time that is set for a story, as the newsroom's page of the story shows it. */
export type ShownSchedule = {
  id: number;
  action: ScheduleAction;
  status: ScheduleStatus;
  late: boolean;
  problem: string | null;
  /** On the clocks of the site: in words, and as a form takes it. */
  words: string;
  at: string;
};

/** What the page of a story shows of its times. */
export type StoryTimes = {
  timeZone: string;
  zoneName: string;
  /** Now, on the clocks of the site. */
  now: string;
  mayChange: boolean;
  live: boolean;
  /** When the newest version was saved. */
  savedAt: string;
  /** Whether the newest version is what readers see. */
  nothingNew: boolean;
  times: ShownSchedule[];
};

/** The times of a story that are still to come, or that were not kept. */
export async function describeStory(story: Article, req: PayloadRequest): Promise<StoryTimes> {
  const timeZone = await readTimeZone(req.payload);
  const edition = req.i18n.language === "en" ? "en" : "ar";
  const role = roleOf(req);
  const { docs } = await req.payload.find({
    collection: "schedules",
    where: { and: [{ article: { equals: story.id } }, { status: { in: ["pending", "failed"] } }] },
    sort: "at",
    depth: 0,
    pagination: false,
    req,
  });
  const now = Date.now();
  return {
    timeZone,
    zoneName: nameOfZone(timeZone, edition),
    now: toSiteTime(new Date(now).toISOString(), timeZone),
    mayChange: role === "admin" || role === "editor",
    live: (await findPublished("articles", story.id, req)) !== null,
    savedAt: story.updatedAt,
    nothingNew: story._status === "published",
    times: docs.map(({ id, action, status, problem, at }) => ({
      id,
      action,
      status,
      late: isLate({ status, at }, now),
      problem: problem ?? null,
      words: sayMoment(at, req.i18n, timeZone),
      at: toSiteTime(at, timeZone),
    })),
  };
}
