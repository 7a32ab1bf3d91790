import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Payload } from "payload";
import { readSettings } from "@/env";
import { hasPress, sharePurges } from "@/press/purge";
import { queryPool } from "../database/postgres/ask-postgres";
import { isPostgres } from "../database/which";
import { healListings } from "../lists/heal-listings";
import { goRound } from "../rounds";
import { healInBackground } from "../search/heal";
import { followedFile, forgetEntries, writeEntry } from "./journal";
import { findLink, keepLink } from "./leads";
import { InstanceLink, linkName } from "./link";

const watchMs = 2000;
const forgetMs = 10 * 60_000;

/**
 * Joins the instances that serve readers from one PostgreSQL. With SQLite there is one instance, and nobody to join.
 * What one throws away all throw away; jobs that need doing once are done by the one that leads.
 */
export async function joinInstances(newsroom: Payload): Promise<void> {
  const { db, logger } = newsroom;
  const { databaseUrl, dataDir } = readSettings();
  if (!hasPress() || !isPostgres(db) || databaseUrl === null || findLink()) return;
  const report = (problem: string, error: string) => logger.warn({ error }, problem);
  const keep = (last: number) => writeFileSync(followedFile(dataDir), String(last));
  const link = new InstanceLink({ url: databaseUrl, pool: db.pool, report, from: readFollowed(dataDir), keep });
  keepLink(link);
  sharePurges(
    (purged) => link.tell(purged),
    () => link.close(),
  );
  await link.open();
  goRound(newsroom, { name: "deaths", everyMs: watchMs, once: true, work: () => buryDead(newsroom, db.pool, link.id) });
  goRound(newsroom, { name: "journal", everyMs: forgetMs, once: true, work: () => forgetEntries(db.pool) });
}

/** What it had followed when it last left properly. */
function readFollowed(dataDir: string): number | null {
  const file = followedFile(dataDir);
  const number = existsSync(file) ? Number(readFileSync(file, "utf8")) : Number.NaN;
  return Number.isSafeInteger(number) ? number : null;
}

/**
 * Notices instances that ended without leaving. What one of them changed in its last moment it may not have told, so
 * that all others print anew; nor may it have written what stands beside the stories, which is mended as at a start.
 */
async function buryDead(newsroom: Payload, pool: Parameters<typeof writeEntry>[0], me: string): Promise<void> {
  const sql = `DELETE FROM instances WHERE joined_at < now() - interval '10 seconds' AND NOT EXISTS (
    SELECT 1 FROM pg_stat_activity WHERE application_name = $1 || ' ' || instances.id) RETURNING id`;
  const { count } = await queryPool(pool, sql, [linkName]);
  if (count === 0) return;
  const printAnew = () => writeEntry(pool, `${me} for the dead`, "everything");
  // At once, because a story may have been withdrawn; and again when the lists hold what they must.
  await printAnew();
  await healListings(newsroom);
  await healInBackground(newsroom);
  await printAnew();
}
