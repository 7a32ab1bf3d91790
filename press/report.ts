/** Writes a problem to the log, one line of JSON. */
export function report(where: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `${JSON.stringify({ level: "error", time: new Date().toISOString(), where, error: message })}\n`,
  );
}
