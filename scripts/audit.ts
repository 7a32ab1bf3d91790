import { parseArgs } from "node:util";
import { openForCommand } from "./open-for-command";

/** Says whether the audit log is what was written in it, or prints it with `--export csv|jsonl`. */
const options = { export: { type: "string" }, verify: { type: "boolean" } } as const;
const format = parseArgs({ options }).values.export;
const newsroom = await openForCommand();
if (format === undefined) {
  const { verifyLog } = await import("@/newsroom/audit/verify");
  const { count, head, brokenFrom } = await verifyLog(newsroom);
  console.log(
    brokenFrom === null ? `intact: ${count} events, the newest is ${head}` : `broken from event ${brokenFrom}`,
  );
  process.exit(brokenFrom === null ? 0 : 1);
}
const { writeLog } = await import("@/newsroom/audit/export-events");
for await (const piece of writeLog(newsroom, format === "jsonl" ? "jsonl" : "csv")) process.stdout.write(piece);
process.exit(0);
