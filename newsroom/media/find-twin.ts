import type { Payload } from "payload";
import { selectRows, sql } from "../database/rows";
import { countDifferences, type Fingerprint, mostDifferent } from "./fingerprint";

/** Another picture that shows the same: the very same pixels, or the same resized or saved anew. */
export type Twin = { id: number; kind: "same" | "similar" };

/** Pictures whose looks are compared: the newest, 16 bytes each. */
const mostCompared = 100_000;

/** The oldest other picture of the same pixels, else the one that looks most alike; `null` when there is none. */
export async function findTwin(
  newsroom: Pick<Payload, "db">,
  { pixels, looks }: Fingerprint,
  self = 0,
): Promise<Twin | null> {
  const same = await selectRows<{ id: number }>(
    newsroom,
    sql`SELECT id FROM media WHERE pixels = ${pixels} AND id <> ${self} ORDER BY id LIMIT 1`,
  );
  if (same[0]) return { id: same[0].id, kind: "same" };
  if (!looks) return null;
  const others = await selectRows<{ id: number; looks: string }>(
    newsroom,
    sql`SELECT id, looks FROM media WHERE looks IS NOT NULL AND id <> ${self} ORDER BY id DESC LIMIT ${mostCompared}`,
  );
  let nearest: { id: number; apart: number } | null = null;
  for (const { id, looks: theirs } of others) {
    const apart = countDifferences(looks, theirs);
    if (apart <= mostDifferent && (!nearest || apart <= nearest.apart)) nearest = { id, apart };
  }
  return nearest && { id: nearest.id, kind: "similar" };
}

/** The fingerprint that was taken of a stored picture; `null` when there is none yet. */
export async function findFingerprint(newsroom: Pick<Payload, "db">, id: number): Promise<Fingerprint | null> {
  const rows = await selectRows<{ pixels: string | null; looks: string | null }>(
    newsroom,
    sql`SELECT pixels, looks FROM media WHERE id = ${id}`,
  );
  const [row] = rows;
  return row?.pixels ? { pixels: row.pixels, looks: row.looks } : null;
}
