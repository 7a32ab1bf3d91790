import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import { selectRows, writeRows, sql } from "../database/rows";

const hourMs = 3_600_000;
const windowHours = 24;
const keptHours = 48;
const shownAtMost = 5;
/** Fewer stories make no list, and fewer readings say more about single readers than about stories. */
const shownAtLeast = 3;
const readAtLeast = 5;

/** Ids of an edition's most read stories of the last day, most read first; none while there is too little to go by. */
export async function findMostRead(newsroom: Payload, edition: Edition, now: number): Promise<number[]> {
  const rows = await selectRows<{ id: number }>(
    newsroom,
    sql`SELECT readings.article_id AS id
    FROM readings JOIN articles ON articles.id = readings.article_id
    WHERE readings.hour > ${hourOf(now - windowHours * hourMs)}
      AND articles._status = 'published' AND articles.language = ${edition}
    GROUP BY readings.article_id HAVING sum(readings.count) >= ${readAtLeast}
    ORDER BY sum(readings.count) DESC, readings.article_id DESC LIMIT ${shownAtMost}`,
  );
  return rows.length < shownAtLeast ? [] : rows.map(({ id }) => id);
}

/** Adds readings to those of this hour and forgets those of two days ago. */
export async function saveReadings(newsroom: Payload, readings: ReadonlyMap<number, number>, now: number) {
  const hour = hourOf(now);
  await writeRows(newsroom, sql`DELETE FROM readings WHERE hour < ${hourOf(now - keptHours * hourMs)}`);
  if (readings.size === 0) return;
  const rows = [...readings].map(([article, count]) => sql`(${hour}, ${article}, ${count})`);
  await writeRows(
    newsroom,
    sql`INSERT INTO readings (hour, article_id, count) VALUES ${sql.join(rows, sql`, `)}
    ON CONFLICT (hour, article_id) DO UPDATE SET count = readings.count + excluded.count`,
  );
}

/** `2026-11-22T16` */
function hourOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, "2026-11-22T16".length);
}
