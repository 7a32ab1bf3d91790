import { LRUCache } from "lru-cache";
import type { Payload } from "payload";
import { selectRows, sql } from "../database/rows";
import type { Asked } from "./asked-words";
import { holding, readHeld } from "./holds-words";
import { limits } from "./limits";

type Text = { id: number; title: string | null; standfirst: string | null };

/** Drafts of the newest stories, also of published ones; `more` when there are others. */
export type DraftTexts = { texts: Text[]; more: boolean };

/** Drafts are in no index: readers might find them. */
export async function readDraftTexts(newsroom: Payload): Promise<DraftTexts> {
  const texts = await selectRows<Text>(
    newsroom,
    sql`SELECT parent_id AS id, version_title AS title, version_standfirst AS standfirst FROM _articles_v
      WHERE latest = true AND version__status = 'draft' ORDER BY parent_id DESC LIMIT ${limits.drafts + 1}`,
  );
  return { texts: texts.slice(0, limits.drafts), more: texts.length > limits.drafts };
}

/** Those that hold all words. */
export function listDrafts(texts: Text[], { field, words }: Asked): number[] {
  const holdsAll = holding(words);
  return texts.flatMap((text) => (holdsAll(held.memo(text[field] ?? "")) ? [text.id] : []));
}

/** Drafts are asked again at every letter that is typed, and stay as they are: what they hold is worked out once. */
const held = new LRUCache<string, string>({ max: 10_000, memoMethod: readHeld });
