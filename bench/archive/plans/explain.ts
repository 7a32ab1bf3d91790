import { join } from "node:path";
import type { InStatement } from "@libsql/client";
import Database from "libsql";
import type { Payload } from "payload";
import { readSettings } from "@/env";

type Client = { execute(asked: InStatement, ...rest: unknown[]): Promise<{ rows: Iterable<unknown> }> };

/** A query and how SQLite would answer it, one line for each table that it reads. */
type Plan = { sql: string; steps: string[] };

/** How SQLite answers every query that is asked while `work` is done. */
export async function explain(newsroom: Payload, work: () => Promise<unknown>): Promise<Plan[]> {
  const client: Client = newsroom.db.drizzle.$client;
  const execute = client.execute.bind(client);
  const asked: { sql: string; args: unknown }[] = [];
  client.execute = (statement, ...rest) => {
    const { sql, args = [] } = typeof statement === "string" ? { sql: statement, args: rest[0] ?? [] } : statement;
    asked.push({ sql, args });
    return execute(statement, ...rest);
  };
  try {
    await work();
  } finally {
    client.execute = execute;
  }
  const database = new Database(join(readSettings().dataDir, "waraq.db"), { readonly: true });
  const plans = asked
    .filter(({ sql }) => /^\s*(?:select|update|delete|with|insert)/i.test(sql))
    .map(({ sql, args }) => ({ sql, steps: database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(args).map(detailOf) }));
  database.close();
  return plans;
}

function detailOf(row: unknown): string {
  return typeof row === "object" && row !== null && "detail" in row ? String(row.detail) : "";
}

// What there are many of in an archive: such a table is never read from one end to the other.
const large =
  "articles|_articles_v|articles_rels|_articles_v_rels|listings|search_stories|search_words|story_steps|media";
const whole = new RegExp(`^SCAN (?:${large}|(?:tags|authors|media)__locales|story|a|s|term)(?:$| USING INDEX)`);
/** Indexes that nearly every story of an archive stands in under one value. */
const coarse =
  /USING (?:COVERING )?INDEX (?:articles__status_idx|articles_language_idx|_articles_v_latest_idx|_articles_v_version_version__status_idx|articles_stage_idx|articles_rels_path_idx|search_words_reversed) \((?:\w+=\?)\)$/;

/** The queries that would read more of an archive than they answer. */
export function listSlow(plans: Plan[]): string[] {
  return plans.flatMap(({ sql, steps }) =>
    steps.filter((step) => isSlow(step, sql)).map((step) => `${step}: ${sql.slice(0, 300)}`),
  );
}

function isSlow(step: string, sql: string): boolean {
  // Nothing is read when nothing can be found.
  if (sql.includes(" and false)")) return false;
  const alongAll =
    /\barticles_(?:newest|published|versions|revised)_idx \(_status=\?(?:\)| AND language=\?\))/.test(step) &&
    sql.includes('"id" in (');
  return alongAll || whole.test(step) || coarse.test(step);
}
