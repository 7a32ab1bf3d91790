import { expect, test } from "@playwright/test";
import { copyData, startServer } from "../fixtures/server";
import { makeEdition, notePaths } from "./edition";
import { type EditName, editNames, edits } from "./edits";
import { NewsroomClient } from "./newsroom-client";
import { Random } from "./random";
import { findDifference, readAll } from "./readings";

const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
// When everything is tested on both databases each has half of them.
const count = Number(process.env["EDITS"] ?? (process.env["TEST_BOTH"] ? 15 : 30));

/** Edits that readers see nothing of: not one page may be printed anew for them. */
const silent: EditName[] = ["create a draft", "write on without publishing", "write on a page without publishing"];

test("after any edit every stored print equals a fresh render", async () => {
  test.setTimeout(1_500_000);
  test.info().annotations.push({ type: "seed", description: `SEED=${seed} EDITS=${count}` });
  const data = await copyData();
  // The second server keeps no prints at all: whatever it sends was rendered just now from the same database.
  const fresh = await startServer({ dataDir: data.dir, settings: { PAGE_STORE_MB: "0" } });
  const stored = await startServer({ dataDir: data.dir });
  const random = new Random(seed);
  const wrong = new Map<string, string>();
  const needless: string[] = [];
  try {
    const newsroom = await NewsroomClient.signIn(stored.url);
    const edition = await makeEdition(newsroom, random);
    let before = await readAll(fresh, [...edition.paths]);
    await readAll(stored, [...edition.paths]);
    for (let step = 1; step <= count; step += 1) {
      const name = random.one(editNames);
      await edits[name](newsroom, edition, random);
      notePaths(edition);
      const paths = [...edition.paths];
      await stored.readLog();
      const shown = await readAll(stored, paths);
      const now = await readAll(fresh, paths);
      for (const path of paths) {
        const difference = findDifference(shown.get(path), now.get(path));
        if (difference && !wrong.has(path)) wrong.set(path, `edit ${step}, "${name}": ${path}: ${difference}`);
      }
      for (const { path, how } of await stored.readLog()) {
        const same = before.has(path) && findDifference(before.get(path), now.get(path)) === null;
        if (how === "miss" && same) needless.push(`${name}: ${decodeURI(path)}`);
      }
      before = now;
    }
  } finally {
    await stored.stop();
    await fresh.stop();
    await data.remove();
  }
  test.info().annotations.push({ type: "printed anew without need", description: needless.join("\n") });
  expect([...wrong.values()], `stored prints that are wrong, SEED=${seed}`).toEqual([]);
  expect(needless.filter((line) => silent.some((name) => line.startsWith(`${name}:`)))).toEqual([]);
});
