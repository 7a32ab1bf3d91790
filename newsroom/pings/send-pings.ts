import type { Payload } from "payload";
import type { Ping } from "../payload-types";
import { isWorthRetrying, waitAfter } from "./back-off";
import { messagesFor } from "./messages";
import { post } from "./post";
import type { Service, Targets } from "./targets";

const atOnce = 1000;

/** Tells the services what is due. What a service has taken is forgotten; what it has not is tried again later. */
export async function sendPings(newsroom: Payload, targets: Targets): Promise<void> {
  const { docs } = await newsroom.find({
    collection: "pings",
    where: { nextAt: { less_than_equal: new Date().toISOString() } },
    sort: "nextAt",
    limit: atOnce,
    pagination: false,
    depth: 0,
  });
  for (const service of ["indexnow", "websub"] as const) {
    const due = docs.filter((ping) => ping.service === service);
    const target = targets[service];
    if (target) await tell(newsroom, { service, target, due });
    else await forget(newsroom, due);
  }
}

type Round = { service: Service; target: string; due: Ping[] };

async function tell(newsroom: Payload, { service, target, due }: Round): Promise<void> {
  for (const message of messagesFor(service, [...new Set(due.map(({ url }) => url))])) {
    const about = due.filter(({ url }) => message.urls.includes(url));
    const problem = await attempt(target, message);
    if (problem === null) await forget(newsroom, about);
    else await tryLater(newsroom, about, problem);
  }
}

type Problem = { text: string; final: boolean };

async function attempt(target: string, message: { type: string; body: string }): Promise<Problem | null> {
  try {
    const status = await post(target, message);
    if (status >= 200 && status < 300) return null;
    return { text: `answered ${status}`, final: !isWorthRetrying(status) };
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), final: false };
  }
}

async function forget(newsroom: Payload, pings: Ping[]): Promise<void> {
  for (const { id } of pings) await newsroom.db.deleteOne({ collection: "pings", where: { id: { equals: id } } });
}

async function tryLater(newsroom: Payload, pings: Ping[], { text, final }: Problem): Promise<void> {
  for (const { id, service, url, attempts } of pings) {
    const wait = final ? null : waitAfter(attempts + 1);
    if (wait === null) {
      newsroom.logger.warn({ service, url }, `a ping was given up: ${text}`);
      await newsroom.db.deleteOne({ collection: "pings", where: { id: { equals: id } } });
    } else {
      const nextAt = new Date(Date.now() + wait).toISOString();
      await newsroom.db.updateOne({ collection: "pings", id, data: { attempts: attempts + 1, nextAt, problem: text } });
    }
  }
}
