import { join } from "node:path";
import { sqliteAdapter } from "@payloadcms/db-sqlite";
import { PatientClient } from "./patient-client";

type Options = { dataDir: string; migrationDir: string };

/** SQLite in DATA_DIR. */
export function openSqlite({ dataDir, migrationDir }: Options): ReturnType<typeof sqliteAdapter> {
  const file = join(dataDir, "waraq.db");
  const sqlite = sqliteAdapter({ client: { url: `file:${file}` }, autoIncrement: true, migrationDir, push: false });
  return {
    ...sqlite,
    init: (args) => {
      const adapter = sqlite.init(args);
      const connect = adapter.connect?.bind(adapter);
      adapter.connect = async (options) => {
        adapter.client ??= new PatientClient(file);
        await connect?.(options);
      };
      return adapter;
    },
  };
}
