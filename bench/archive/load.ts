import { parseArgs } from "node:util";
import { getPayload } from "payload";
import { prepareSettings } from "../../scripts/settings";
import { fillArchive } from "./fill";
import { openWriter } from "./open-writer";

/** Fills the new newsroom in DATA_DIR in a process of its own, and says how long that took in its last line. */
const text = { type: "string" } as const;
const { stories, end, password = "" } = parseArgs({ options: { stories: text, end: text, password: text } }).values;
const settings = await prepareSettings();
// Only now are all settings in the environment, from which the newsroom reads them.
const { default: config } = await import("@payload-config");
const newsroom = await getPayload({ config, disableOnInit: true });
await newsroom.db.migrate();
const writer = await openWriter(settings);
const filled = await fillArchive(newsroom, writer, { stories: Number(stories), end: Number(end), password });
console.log(JSON.stringify(filled));
process.exit(0);
