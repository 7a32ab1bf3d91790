import type { Payload } from "payload";
import { hasPress } from "@/press/purge";
import { sendPings } from "./send-pings";
import { readTargets } from "./targets";

const everyMs = 2000;
const started = Symbol.for("waraq.pings");

/** Sends pings from the process that serves readers, beside its requests; nowhere when no service is set. */
export function startPings(newsroom: Payload): void {
  const targets = readTargets();
  if (!hasPress() || Object.keys(targets).length === 0 || Reflect.has(globalThis, started)) return;
  Reflect.set(globalThis, started, true);
  const round = async () => {
    try {
      await sendPings(newsroom, targets);
    } catch (error) {
      newsroom.logger.warn({ err: error }, "pings could not be sent");
    }
    setTimeout(() => void round(), everyMs).unref();
  };
  void round();
}
