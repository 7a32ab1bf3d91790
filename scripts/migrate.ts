import { openNewsroom } from "@/newsroom/open-newsroom";

/** Brings the database in DATA_DIR up to date, in a process of its own. */
const newsroom = await openNewsroom();
await newsroom.db.migrate();
process.exit(0);
