import type { Payload } from "payload";
import { editions } from "@/domain/edition";
import { purge } from "@/press/purge";
import { selectRows, writeRows, sql } from "../../database/rows";
import { readCampaigns } from "./read-campaigns";
import { readGathered } from "./read-gathered";

/**
 * Has the pages printed anew that say how much a campaign has gathered, when they would say something else. Called once
 * a minute: however many gifts arrive in it, the pages are thrown away once.
 */
export async function followGoals(newsroom: Payload): Promise<void> {
  for (const edition of editions) {
    for (const { id, wanted } of await readCampaigns(newsroom, edition)) {
      if (!wanted) continue;
      const gathered = await readGathered(newsroom, id, wanted.currency);
      const [told] = await selectRows(newsroom, sql`SELECT id FROM campaigns WHERE id = ${id} AND told = ${gathered}`);
      if (told) continue;
      purge([`goal:${id}`], "changed");
      await writeRows(newsroom, sql`UPDATE campaigns SET told = ${gathered} WHERE id = ${id}`);
    }
  }
}
