import type { Payload, PayloadRequest } from "payload";
import { lateMs, type ScheduleAction } from "./schedule";

/** A time that is set for a story and not yet kept; ISO 8601. */
export type PendingSchedule = { id: number; article: number; action: ScheduleAction; at: string };

const all = { collection: "schedules", depth: 0, pagination: false } as const;
const select = { article: true, action: true, at: true } as const;

/** When a story is to be published, or `null`: what makes its state “scheduled”. */
export async function pendingScheduleOf(
  newsroom: Payload,
  article: number,
  req?: PayloadRequest,
): Promise<PendingSchedule | null> {
  return (await pendingOf(newsroom, article, req)).find(({ action }) => action === "publish") ?? null;
}

/** Both times that may be set for a story. */
export async function pendingOf(newsroom: Payload, article: number, req?: PayloadRequest): Promise<PendingSchedule[]> {
  const { docs } = await newsroom.find({
    ...all,
    select,
    where: { and: [{ article: { equals: article } }, { status: { equals: "pending" } }] },
    ...(req ? { req } : {}),
  });
  return docs.map(({ id, action, at }) => ({ id, article, action, at }));
}

/** How many times were not kept although they should have been a minute ago, or were tried in vain. */
export async function countLate(newsroom: Payload): Promise<number> {
  const since = new Date(Date.now() - lateMs).toISOString();
  const { totalDocs } = await newsroom.count({
    collection: "schedules",
    where: {
      or: [
        { status: { equals: "failed" } },
        { and: [{ status: { equals: "pending" } }, { at: { less_than_equal: since } }] },
      ],
    },
  });
  return totalDocs;
}
