import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, JsonObject, PayloadRequest } from "payload";
import { readSettings } from "@/env";
import { findPublished, isDocument, recallBefore } from "../workflow/published";
import { findFeedPaths, storyPathOf } from "./changed-addresses";
import { isNews } from "./is-news";
import { readTargets, type Service } from "./targets";

/** Notes, before the change is acknowledged, whom to tell that readers see a story otherwise or no more. */
export const pingChanged: CollectionAfterChangeHook = async ({ doc, req }) => {
  const before = recallBefore("articles", doc.id, req);
  await queuePings(before, await findPublished("articles", doc.id, req), req);
  return doc;
};

export const pingDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (isDocument(doc) && doc["_status"] === "published") await queuePings(doc, null, req);
};

/** Notes whom to tell of what readers see otherwise since a change; demo stories are nobody's news. */
export async function queuePings(
  before: JsonObject | null,
  after: JsonObject | null,
  req: PayloadRequest,
): Promise<void> {
  const targets = readTargets();
  if (!isNews(before, after)) return;
  const versions = [before, after].filter((version) => version !== null);
  if (targets.indexnow) await queue("indexnow", versions.map(storyPathOf), req);
  if (targets.websub) {
    const feeds = await Promise.all(versions.map((version) => findFeedPaths(version, req)));
    await queue("websub", feeds.flat(), req);
  }
}

async function queue(service: Service, paths: string[], req: PayloadRequest): Promise<void> {
  const { siteUrl } = readSettings();
  for (const path of new Set(paths)) {
    const data = { service, url: siteUrl + path, attempts: 0, nextAt: new Date().toISOString() };
    await req.payload.create({ collection: "pings", data, depth: 0, req });
  }
}
