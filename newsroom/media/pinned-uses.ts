import type { Payload } from "payload";
import { selectRows, sql } from "../database/rows";

/** A story whose words, as they were pinned, show a picture: for a time that is set, or for a link to one version. */
export type PinnedUse = { article: number; title: string; lead: boolean; state: "scheduled" | "preview" };

type Row = { article: number; state: PinnedUse["state"]; words: string | null };

/**
 * Where a picture is used that no draft shows any more: in the words of schedules that may still be kept, and of links
 * that still open. @param now milliseconds since 1970
 */
export async function findPinnedUses(newsroom: Payload, media: number, now = Date.now()): Promise<PinnedUse[]> {
  const until = new Date(now).toISOString();
  const rows = await selectRows<Row>(
    newsroom,
    sql`SELECT article_id AS article, 'scheduled' AS state, snapshot AS words FROM schedules
        WHERE status IN ('pending', 'failed') AND action = 'publish' AND article_id IS NOT NULL
      UNION ALL SELECT article_id, 'scheduled', beside FROM schedules
        WHERE status = 'pending' AND action = 'publish' AND article_id IS NOT NULL
      UNION ALL SELECT article_id, 'preview', snapshot FROM previews WHERE fixed = true
        AND coalesce(revoked, false) = false AND expires_at > ${until} AND article_id IS NOT NULL
      ORDER BY 2 DESC, 1`,
  );
  const uses = new Map<string, PinnedUse>();
  for (const { article, state, words } of rows) {
    const { places, title } = findPicture(words, media);
    if (places.size === 0) continue;
    const known = uses.get(`${state} ${article}`);
    const lead = places.has("leadImage") || known?.lead === true;
    uses.set(`${state} ${article}`, { article, title: known?.title || title, lead, state });
  }
  return [...uses.values()];
}

/** The fields of pinned words in which a picture stands: `leadImage`, or `media` within the text. */
function findPicture(words: string | null, media: number): { places: Set<string>; title: string } {
  const places = new Set<string>();
  const read: unknown = JSON.parse(words ?? "null", (key, value: unknown) => {
    if (value === media && (key === "leadImage" || key === "media")) places.add(key);
    return value;
  });
  const title = typeof read === "object" && read !== null && "title" in read ? read.title : "";
  return { places, title: typeof title === "string" ? title : "" };
}
