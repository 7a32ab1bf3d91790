import { randomUUID } from "node:crypto";
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, JsonObject, PayloadRequest } from "payload";
import { readSettings } from "@/env";
import { sql } from "../database/rows";
import { writeTogether } from "../database/write-together";
import { timeKept } from "../schedules/by-clock";
import { findPublished, isDocument, recallBefore } from "../workflow/published";
import { findFeedPaths, storyPathOf } from "./changed-addresses";
import { isNews } from "./is-news";
import { readTargets, type Service } from "./targets";

type Ping = { service: Service; url: string };

/** Notes, before the change is acknowledged, whom to tell that readers see a story otherwise or no more. */
export const pingChanged: CollectionAfterChangeHook = async ({ doc, req }) => {
  const before = recallBefore("articles", doc.id, req);
  await queuePings(before, await findPublished("articles", doc.id, req), req);
  return doc;
};

export const pingDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (isDocument(doc) && doc["_status"] === "published") await queuePings(doc, null, req);
};

/**
 * Notes whom to tell of what readers see otherwise since a change, all of them at once; demo stories are nobody's news.
 * Of a time that was set the world is told once, however often it is begun.
 */
export async function queuePings(
  before: JsonObject | null,
  after: JsonObject | null,
  req: PayloadRequest,
): Promise<void> {
  const targets = readTargets();
  if (!isNews(before, after)) return;
  const versions = [before, after].filter((version) => version !== null);
  const told: [Service, string[]][] = [];
  if (targets.indexnow) told.push(["indexnow", versions.map(storyPathOf)]);
  if (targets.websub) {
    const feeds = await Promise.all(versions.map((version) => findFeedPaths(version, req)));
    told.push(["websub", feeds.flat()]);
  }
  const { siteUrl } = readSettings();
  const pings = told.flatMap(([service, paths]) =>
    [...new Set(paths)].map((path) => ({ service, url: siteUrl + path })),
  );
  if (pings.length > 0) await queue(pings, req);
}

async function queue(pings: Ping[], req: PayloadRequest): Promise<void> {
  const now = new Date().toISOString();
  const [time, teller] = [timeKept(req), randomUUID()];
  const isUntold =
    time === null ? sql`1 = 1` : sql`NOT EXISTS (SELECT 1 FROM schedules WHERE id = ${time} AND told_by <> ${teller})`;
  const note = sql`UPDATE schedules SET told_by = COALESCE(told_by, ${teller}) WHERE id = ${time}`;
  await writeTogether(req.payload, [
    ...(time === null ? [] : [note]),
    ...pings.map(
      ({ service, url }) => sql`INSERT INTO pings (service, url, attempts, next_at, created_at, updated_at)
        SELECT ${service}, ${url}, 0, ${now}, ${now}, ${now} WHERE ${isUntold}`,
    ),
  ]);
}
