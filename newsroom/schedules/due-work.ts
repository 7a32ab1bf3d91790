import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Payload } from "payload";
import { doDueWork, isWorkDue, offerDueWork, type Outlook } from "@/press/due-work";
import { hasPress } from "@/press/purge";
import { goRound } from "../rounds";
import { carryOut } from "./carry-out";
import { claimDue, othersWork } from "./claims";
import { purgeWhatOthersDid } from "./others";
import { readOutlook, tellOutlook } from "./outlook";

const lookEveryMs = 2000;
const patienceMs = 3000;
const pauseMs = 50;

/**
 * Takes up the times that were set. What fell due while no server ran is done before it returns; later the press asks
 * for it at the minute itself, and every two seconds it is looked what other instances have set and done.
 */
export async function beginSchedules(newsroom: Payload): Promise<void> {
  if (!hasPress()) return;
  const me = randomUUID();
  offerDueWork(() => doWhatIsDue(newsroom, me));
  try {
    await lookAgain(newsroom, me);
  } catch (error) {
    newsroom.logger.error({ err: error }, "the times that are set for stories could not be read");
  }
  goRound(newsroom, { name: "schedules", everyMs: lookEveryMs, work: () => lookAgain(newsroom, me) });
}

/** Does what is due and says what comes next. */
export async function doWhatIsDue(newsroom: Payload, me: string): Promise<Outlook> {
  const end = performance.now() + patienceMs;
  do {
    for (let id = await claimDue(newsroom, me); id !== null; id = await claimDue(newsroom, me)) {
      await carryOut(newsroom, id, me);
    }
    if (!(await othersWork(newsroom, me))) break;
    // Another instance is at it: its readers see the change a moment before ours, who wait here.
    await setTimeout(pauseMs);
  } while (performance.now() < end);
  await purgeWhatOthersDid(newsroom, me);
  return readOutlook(newsroom);
}

async function lookAgain(newsroom: Payload, me: string): Promise<void> {
  await purgeWhatOthersDid(newsroom, me);
  await tellOutlook(newsroom);
  if (isWorkDue(Date.now())) await doDueWork((problem, error) => newsroom.logger.error({ err: error }, problem));
}
