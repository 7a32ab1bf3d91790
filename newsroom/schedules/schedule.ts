export const scheduleActions = ["publish", "withdraw"] as const;
export type ScheduleAction = (typeof scheduleActions)[number];

/** A failed one waits for a person; one that may still succeed by itself stays pending. */
export const scheduleStatuses = ["pending", "done", "failed", "cancelled"] as const;
export type ScheduleStatus = (typeof scheduleStatuses)[number];

/** From when on what is not done counts as late. */
export const lateMs = 60_000;

/** After which time somebody who has claimed a schedule and not done it is taken for dead. */
export const claimMs = 60_000;

/** Whether a time needs a person: it failed, or it should have been kept a minute ago. */
export function isLate({ status, at }: { status: ScheduleStatus; at: string }, now: number): boolean {
  return status === "failed" || (status === "pending" && Date.parse(at) + lateMs <= now);
}
