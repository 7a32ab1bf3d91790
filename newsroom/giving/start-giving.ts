import type { Payload } from "payload";
import { goRound } from "../rounds";
import { workInbox } from "./inbox";
import { settleLagging } from "./settle";

const hourMs = 60 * 60_000;

/** Works word of payments from the process that serves readers, beside its requests. */
export function startGiving(newsroom: Payload): void {
  goRound(newsroom, { name: "gifts", everyMs: 1000, work: workInbox });
  goRound(newsroom, { name: "gifts left unsettled", everyMs: hourMs, work: settleLagging });
}
