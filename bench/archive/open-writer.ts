import { join } from "node:path";
import type { Settings } from "@/env";
import { postgresWriter } from "./postgres-writer";
import { sqliteWriter } from "./sqlite-writer";
import type { Writer } from "./writer";

/** The writer for whichever database a newsroom has. */
export async function openWriter({ databaseUrl, dataDir }: Pick<Settings, "databaseUrl" | "dataDir">): Promise<Writer> {
  return databaseUrl ? postgresWriter(databaseUrl) : sqliteWriter(join(dataDir, "waraq.db"));
}
