import type { Payload } from "payload";
import { hasPress } from "@/press/purge";
import { leads } from "./instances/leads";

type Round = {
  /** Names the work in the log; each name goes round once in a process. */
  name: string;
  everyMs: number;
  work: (newsroom: Payload) => Promise<unknown>;
  /** Whether of all instances the one that leads does it alone. */
  once?: boolean;
};

const begun = Symbol.for("waraq.rounds");

/**
 * Does some work again and again beside the requests, in the process that serves readers and in no other. A round that
 * fails is told to the log and tried again at its next time; two rounds of the same name never run at once.
 */
export function goRound(newsroom: Payload, { name, everyMs, work, once = false }: Round): void {
  if (!hasPress() || names().has(name)) return;
  names().add(name);
  const round = async () => {
    try {
      if (!once || (await leads())) await work(newsroom);
    } catch (error) {
      newsroom.logger.warn({ err: error }, `the round of ${name} failed`);
    }
    setTimeout(() => void round(), everyMs).unref();
  };
  void round();
}

/** Pages and routes are bundled apart, each with a copy of this module: what has begun is known to all of them. */
function names(): Set<string> {
  const known: unknown = Reflect.get(globalThis, begun);
  if (known instanceof Set) return known;
  const none = new Set<string>();
  Reflect.set(globalThis, begun, none);
  return none;
}
