import type { Payload } from "payload";
import { isWorthRetrying, waitAfter } from "./back-off";
import { type Claimed, claimPings } from "./claim-pings";
import { messagesFor } from "./messages";
import { post } from "./post";
import type { Service, Targets } from "./targets";

/** So many times a round a service is told of what is due, and then other rounds have their turn. */
const mostTimes = 50;

/** Tells the services what is due. What a service has taken is forgotten; what it has not is tried again later. */
export async function sendPings(newsroom: Payload, targets: Targets): Promise<void> {
  for (const service of ["indexnow", "websub"] as const) {
    const target = targets[service];
    for (let times = 0; times < mostTimes; times += 1) {
      const due = await claimPings(newsroom, service);
      if (due.length === 0) break;
      if (target) await tell(newsroom, { service, target, due });
      else await forget(newsroom, due);
    }
  }
}

type Round = { service: Service; target: string; due: Claimed[] };

async function tell(newsroom: Payload, { service, target, due }: Round): Promise<void> {
  for (const message of messagesFor(service, [...new Set(due.map(({ url }) => url))])) {
    const about = due.filter(({ url }) => message.urls.includes(url));
    const problem = await attempt(target, message);
    if (problem === null) await forget(newsroom, about);
    else await tryLater(newsroom, { service, target, due: about }, problem);
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

async function forget(newsroom: Payload, pings: Claimed[]): Promise<void> {
  for (const { id } of pings) await newsroom.db.deleteOne({ collection: "pings", where: { id: { equals: id } } });
}

async function tryLater(newsroom: Payload, { service, due }: Round, { text, final }: Problem): Promise<void> {
  for (const { id, url, attempts } of due) {
    const wait = final ? null : waitAfter(attempts);
    if (wait === null) {
      newsroom.logger.warn({ service, url }, `a ping was given up: ${text}`);
      await newsroom.db.deleteOne({ collection: "pings", where: { id: { equals: id } } });
    } else {
      const nextAt = new Date(Date.now() + wait).toISOString();
      await newsroom.db.updateOne({ collection: "pings", id, data: { nextAt, problem: text } });
    }
  }
}
