/** Whether the database has refused a row because another has the same value in a column that is unique. */
export function isTaken(error: unknown, table: string, column: string): boolean {
  if (!(error instanceof Error)) return false;
  if (error.message.includes(`UNIQUE constraint failed: ${table}.${column}`)) return true;
  const refused = "code" in error && error.code === "23505" && "constraint" in error;
  return (refused && error.constraint === `${table}_${column}_idx`) || isTaken(error.cause, table, column);
}
