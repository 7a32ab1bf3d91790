import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { sqliteTables, tableNames } from '../../search/sqlite/sqlite-tables'

// Written by hand: the index of search is no collection. The start fills it.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of sqliteTables) await db.run(sql.raw(table))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of tableNames) await db.run(sql.raw(`drop table ${name}`))
}
