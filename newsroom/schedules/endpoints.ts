import { APIError, type Endpoint, NotFound, type PayloadRequest } from "payload";
import { roleOf } from "../access/roles";
import { readBody } from "../input/read-body";
import type { Schedule } from "../payload-types";
import { scheduleWords } from "../words/own/schedules";
import { wordsIn } from "../words/say";
import { cancelSchedule, moveSchedule, retrySchedule } from "./change-schedule";
import { describeStory } from "./describe-story";
import { scheduleActions } from "./schedule";
import { findStory, setSchedule } from "./set-schedule";

/** `GET /api/articles/:id/schedule`: the times of a story; `POST` with `{ action, at, seen? }` sets one. */
export const storyScheduleEndpoints: Endpoint[] = [
  {
    path: "/:id/schedule",
    method: "get",
    handler: async (req) => {
      requireUser(req);
      return Response.json(await describeStory(await requireStory(req), req));
    },
  },
  {
    path: "/:id/schedule",
    method: "post",
    handler: async (req) => {
      requireUser(req);
      const story = await requireStory(req);
      requireEditor(req);
      const { action: asked, at, seen } = await readBody(req);
      const action = scheduleActions.find((name) => name === asked);
      if (!action) throw new APIError(wordsIn(scheduleWords, req.i18n).unknownAction, 400);
      const id = await setSchedule({ story, action, at, seen }, req);
      return Response.json({ id }, { status: 201 });
    },
  },
];

/** Under `/api/schedules/:id`: `POST cancel`, `POST move` with `{ at, newest? }`, `POST retry` with `{ newest? }`. */
export const scheduleEndpoints: Endpoint[] = [
  { path: "/:id/cancel", method: "post", handler: (req) => change(req, cancelSchedule) },
  { path: "/:id", method: "delete", handler: (req) => change(req, cancelSchedule) },
  {
    path: "/:id/move",
    method: "post",
    handler: (req) =>
      change(req, async (schedule) => {
        const { at, newest } = await readBody(req);
        await moveSchedule(schedule, { at, newest: newest === true }, req);
      }),
  },
  {
    path: "/:id/retry",
    method: "post",
    handler: (req) =>
      change(req, async (schedule) => {
        const { newest } = await readBody(req);
        await retrySchedule(schedule, { newest: newest === true }, req);
      }),
  },
];

async function change(req: PayloadRequest, work: (schedule: Schedule, req: PayloadRequest) => Promise<void>) {
  requireUser(req);
  requireEditor(req);
  const id = String(req.routeParams?.["id"]);
  const where = { id: { equals: Number(id) } };
  const known = /^\d{1,15}$/.test(id);
  const schedule = known ? await req.payload.db.findOne<Schedule>({ collection: "schedules", where, req }) : null;
  if (!schedule) throw new NotFound(req.t);
  await work(schedule, req);
  return Response.json({ id: schedule.id });
}

function requireUser(req: PayloadRequest): void {
  if (roleOf(req) === null) throw new APIError(wordsIn(scheduleWords, req.i18n).signIn, 401);
}

function requireEditor(req: PayloadRequest): void {
  if (roleOf(req) === "reporter") throw new APIError(wordsIn(scheduleWords, req.i18n).editorsOnly, 403);
}

async function requireStory(req: PayloadRequest) {
  const story = await findStory(String(req.routeParams?.["id"]), req);
  if (!story) throw new NotFound(req.t);
  return story;
}
