import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../database/rows";
import { type Stage, stages, type Step } from "./state";

/** A step, or a reporter's change to an approved story, which takes the approval away. */
export type Deed = Step | "reopen";

/** A line in a story's history. The name stays when whoever took the step has left. */
export type TakenStep = {
  article: number;
  number: number;
  deed: Deed;
  stage: Stage;
  by: number | null;
  name: string | null;
  note: string | null;
  at: string;
};

const columns = sql`article_id AS article, number, deed, stage, by_id AS "by", by_name AS name, note, at`;

/** The newest step of a story, or `null` when none was ever taken. */
export async function readLastStep(newsroom: Payload, article: number): Promise<TakenStep | null> {
  return (await readSteps(newsroom, article, 1))[0] ?? null;
}

/** A story's newest steps, newest first. */
export async function readSteps(newsroom: Payload, article: number, limit: number): Promise<TakenStep[]> {
  return selectRows<TakenStep>(
    newsroom,
    sql`SELECT ${columns} FROM story_steps WHERE article_id = ${article} ORDER BY number DESC LIMIT ${limit}`,
  );
}

/** The point in a story's history that a step follows: the number of its newest line, and the version that was judged. */
type After = { number: number; version?: string };

/**
 * Writes a step down after another and says whether it did: of two people who take a step at once, in one process or
 * two, one is first and the other is not; nor is a step written when the judged version is not the newest any more.
 */
export async function writeStep(
  newsroom: Payload,
  { article, deed, stage, by, name, note }: Omit<TakenStep, "number" | "at">,
  after: After,
): Promise<boolean> {
  const version = after.version === undefined ? sql`1 = 1` : sql`version_updated_at = ${after.version}`;
  const rowsAffected = await writeRows(
    newsroom,
    sql`INSERT INTO story_steps
    (article_id, number, deed, stage, by_id, by_name, note, at)
    SELECT ${article}, ${after.number + 1}, ${deed}, ${stage}, ${by}, ${name}, ${note}, ${new Date().toISOString()}
    WHERE (SELECT coalesce(max(number), 0) FROM story_steps WHERE article_id = ${article}) = ${after.number}
      AND EXISTS (SELECT 1 FROM _articles_v WHERE parent_id = ${article} AND latest = true AND ${version}) ON CONFLICT DO NOTHING`,
  );
  return rowsAffected === 1;
}

/** Takes a step back out of the history, because what it stands for could not be done. */
export async function eraseStep(newsroom: Payload, article: number, number: number): Promise<void> {
  await writeRows(newsroom, sql`DELETE FROM story_steps WHERE article_id = ${article} AND number = ${number}`);
}

/** How far a story's newest draft has come: what its newest step says. */
export function stageAfter(step: Pick<TakenStep, "stage"> | null): Stage {
  return stages.find((stage) => stage === step?.stage) ?? "draft";
}

/**
 * Writes the stage into the newest version, where lists filter by it. It makes no new version and moves no date: what is
 * being typed meanwhile stays as it is.
 */
export async function writeStage(newsroom: Payload, article: number, stage: Stage): Promise<void> {
  await writeRows(
    newsroom,
    sql`UPDATE _articles_v SET version_stage = ${stage}
    WHERE parent_id = ${article} AND latest = true AND version_stage IS DISTINCT FROM ${stage}`,
  );
  await writeRows(
    newsroom,
    sql`UPDATE articles SET stage = ${stage} WHERE id = ${article} AND stage IS DISTINCT FROM ${stage}`,
  );
}
