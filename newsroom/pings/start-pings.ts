import type { Payload } from "payload";
import { goRound } from "../rounds";
import { sendPings } from "./send-pings";
import { readTargets } from "./targets";

/** Sends pings from the process that serves readers, beside its requests; nowhere when no service is set. */
export function startPings(newsroom: Payload): void {
  const targets = readTargets();
  if (Object.keys(targets).length === 0) return;
  goRound(newsroom, { name: "pings", everyMs: 2000, work: () => sendPings(newsroom, targets) });
}
