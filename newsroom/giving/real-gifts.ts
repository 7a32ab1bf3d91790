import { readSettings } from "@/env";
import { sql } from "../database/rows";

/** A condition on gifts: trials of the demo edition are no money once the site is real. */
export function realGifts() {
  return readSettings().demo ? sql`1 = 1` : sql`port <> 'sandbox'`;
}

/** The same for pledges. */
export function realPledges() {
  return readSettings().demo ? sql`1 = 1` : sql`subscription NOT LIKE 'sandbox %'`;
}
