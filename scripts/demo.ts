import { parseArgs } from "node:util";
import { markChanged } from "./mark-changed";
import { openForCommand } from "./open-for-command";

/** Fills in the demo edition anew, or takes it out with `--remove`. */
const { remove } = parseArgs({ options: { remove: { type: "boolean", default: false } } }).values;
const newsroom = await openForCommand();
const { fillDemo } = await import("@/newsroom/demo/fill");
const { removeDemo } = await import("@/newsroom/demo/remove");
const removed = await removeDemo(newsroom);
if (remove) console.log(`The demo edition was taken out: ${removed} documents.`);
else await fillDemo(newsroom, (line) => console.log(line));
await markChanged();
process.exit(0);
