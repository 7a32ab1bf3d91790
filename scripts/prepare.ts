import { readSettings } from "@/env";
import { fillDemo } from "@/newsroom/demo/fill";
import { removeDemo } from "@/newsroom/demo/remove";
import { probeBucket } from "@/newsroom/media/store/probe-bucket";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { orOneLine } from "./backup/one-line";
import { createFirstAdmin } from "./first-admin";
import { refuseHalfMoved } from "./transfer/refuse-half-moved";
import { waitForTurn } from "./wait-for-turn";
import { withPostgres } from "./with-postgres";

/** Brings the database up to date; a new one gets an administrator and, unless that is turned off, the demo edition. */
const settings = readSettings();
const { databaseUrl } = settings;
await orOneLine(async () => {
  if (databaseUrl === null) return prepare();
  await withPostgres(databaseUrl, async (database) => {
    await waitForTurn(database);
    // Whoever had the turn may have been killed at it.
    await refuseHalfMoved(settings);
    await prepare();
  });
});

async function prepare(): Promise<void> {
  const newsroom = await openNewsroom();
  await newsroom.db.migrate();
  const { totalDocs: users } = await newsroom.count({ collection: "users" });
  const { totalDocs: articles } = await newsroom.count({ collection: "articles" });
  if (users === 0 && settings.demo) {
    const trouble = settings.bucket && (await probeBucket(settings.bucket));
    if (trouble) {
      console.error(`${trouble}: the demo edition has pictures`);
      process.exit(1);
    }
    // A first start that was cut short leaves half an edition behind.
    if (articles > 0) await removeDemo(newsroom);
    console.log("Filling in the demo edition …");
    await fillDemo(newsroom, (line) => console.log(`  ${line}`));
  }
  if (users === 0) await createFirstAdmin(newsroom);
}
