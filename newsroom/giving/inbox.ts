import type { Payload } from "payload";
import { claimRow } from "../database/claim-row";
import { writeRows, sql } from "../database/rows";
import { messageOf } from "../database/without-values";
import { waitAfter } from "../pings/back-off";
import { type HappeningInput, happeningSchema } from "./happening";
import { workHappening } from "./work-happening";

type Claimed = { id: number; said: string; attempts: number };
type Told = {
  /** The event's own name; one name is kept once. */
  event: string;
  /** What else can be told only once, such as that a session was completed. */
  once?: string | null;
  happening: HappeningInput;
};

const leaseMs = 5 * 60_000;
const atOnce = 1000;

/** Keeps what a service has told, before anything comes of it. Told again, it is kept once. */
export async function keepHappening(newsroom: Payload, { event, once, happening }: Told): Promise<void> {
  await writeRows(
    newsroom,
    sql`INSERT INTO happenings (event, once, status, attempts, next_at, said)
    VALUES (${event}, ${once ?? null}, 'waiting', 0, ${now()}, ${JSON.stringify(happening)}) ON CONFLICT DO NOTHING`,
  );
}

/** Works what is due. */
export async function workInbox(newsroom: Payload): Promise<void> {
  for (let count = 0; count < atOnce; count += 1) {
    const claimed = await claim(newsroom);
    if (!claimed) return;
    await work(newsroom, claimed);
  }
}

function claim(newsroom: Payload): Promise<Claimed | null> {
  return claimRow<Claimed>(newsroom, {
    table: sql`happenings`,
    due: sql`status = 'waiting' AND next_at <= ${now()}`,
    order: sql`id`,
    set: sql`next_at = ${now(leaseMs)}, attempts = attempts + 1`,
    answer: sql`id, said, attempts`,
  });
}

async function work(newsroom: Payload, { id, said, attempts }: Claimed): Promise<void> {
  try {
    const problem = await workHappening(newsroom, happeningSchema.parse(JSON.parse(said)));
    await writeRows(
      newsroom,
      sql`UPDATE happenings SET status = 'done', said = NULL, problem = ${problem} WHERE id = ${id}`,
    );
  } catch (error) {
    const problem = messageOf(error).slice(0, 200);
    const wait = waitAfter(attempts);
    if (wait === null) newsroom.logger.error({ happening: id }, `word of a payment was given up: ${problem}`);
    await writeRows(
      newsroom,
      sql`UPDATE happenings SET problem = ${problem}, next_at = ${now(wait ?? 0)},
      status = ${wait === null ? "failed" : "waiting"} WHERE id = ${id}`,
    );
  }
}

function now(laterMs = 0): string {
  return new Date(Date.now() + laterMs).toISOString();
}
