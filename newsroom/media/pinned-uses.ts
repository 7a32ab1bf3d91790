import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";

/** A story whose words, as they were pinned, show a picture: for a time that is set, or for a link to one version. */
export type PinnedUse = { article: number; title: string; lead: boolean; state: "scheduled" | "preview" };

type Row = { article: number; title: string | null; lead: number; state: PinnedUse["state"] };

/**
 * Where a picture is used that no draft shows any more: in the words of schedules that may still be kept, and of links
 * that still open. @param now milliseconds since 1970
 */
export async function findPinnedUses({ db }: Payload, media: number, now = Date.now()): Promise<PinnedUse[]> {
  const until = new Date(now).toISOString();
  const rows = await db.drizzle.all<Row>(sql`
    WITH pinned AS (
      SELECT article_id AS article, 'scheduled' AS state, snapshot AS words FROM schedules
        WHERE status IN ('pending', 'failed') AND action = 'publish'
      UNION ALL SELECT article_id, 'scheduled', beside FROM schedules WHERE status = 'pending' AND action = 'publish'
      UNION ALL SELECT article_id, 'preview', snapshot FROM previews
        WHERE fixed = 1 AND coalesce(revoked, 0) = 0 AND expires_at > ${until}
    )
    SELECT pinned.article, pinned.state, coalesce(json_extract(words, '$.title'), '') AS title,
        max(tree.key = 'leadImage') AS lead
      FROM pinned, json_tree(pinned.words) AS tree
      WHERE pinned.article IS NOT NULL AND json_valid(words) AND tree.key IN ('leadImage', 'media')
        AND tree.atom = ${media}
      GROUP BY pinned.article, pinned.state ORDER BY pinned.state DESC, pinned.article`);
  return rows.map(({ article, title, lead, state }) => ({ article, title: title ?? "", lead: lead === 1, state }));
}
