import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { findBackups } from "@/scripts/backup/retention";
import { settingsOf } from "../fixtures/database";
import { runScript } from "../fixtures/run-script";
import { copyData, startServer } from "../fixtures/server";
import { NewsroomClient } from "./newsroom-client";

test("a newsroom that is being written in makes a backup of itself, and another one is restored from it", async () => {
  test.setTimeout(240_000);
  const data = await copyData();
  const folder = join(data.dir, "..", "backups");
  const again = join(data.dir, "..", "again");
  const run = async (command: string, args: string[], dataDir = data.dir) => {
    const settings = { ...(await settingsOf(dataDir)), BACKUP_DIR: folder, BACKUP_KEEP: "1" };
    return runScript("command", [command, ...args], settings);
  };
  let server = await startServer({ dataDir: data.dir, settings: { BACKUP_DIR: folder, BACKUP_KEEP: "1" } });
  try {
    const first = await NewsroomClient.signIn(server.url);
    await expect.poll(async () => findBackups(await readdir(folder)), { timeout: 60_000 }).toHaveLength(1);
    const [own] = findBackups(await readdir(folder));

    const write = (client: NewsroomClient, title: string) =>
      fetch(`${server.url}/api/articles?draft=true&depth=0`, {
        method: "POST",
        headers: { authorization: `JWT ${client.token}`, "content-type": "application/json" },
        body: JSON.stringify({ title, language: "ar" }),
      });
    const promised = "قبل النسخة";
    expect((await write(first, promised)).ok).toBe(true);
    const enough = new AbortController();
    const writer = (async () => {
      for (let number = 1; !enough.signal.aborted; number += 1)
        expect((await write(first, `أثناء النسخة ${number}`)).ok).toBe(true);
    })();
    const made = await run("backup", []);
    enough.abort();
    await writer;
    expect([made.code, made.stderr]).toEqual([0, ""]);
    const [newest, ...older] = findBackups(await readdir(folder));
    expect([older, newest === own]).toEqual([[], false]);

    const file = join(folder, newest ?? "");
    const proven = await run("backup", ["--verify", file]);
    expect(proven.stdout).toMatch(/^whole: made at /);
    const refused = await run("restore", [file]);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/--replace|stop all/)]);
    const running = await run("restore", [file, "--replace"]);
    expect([running.code, running.stderr]).toEqual([1, expect.stringMatching(/stop (?:it first|all its instances)/)]);
    await server.stop();
    expect(await run("restore", [file], again)).toMatchObject({ code: 0, stderr: "" });

    server = await startServer({ dataDir: again });
    const second = await NewsroomClient.signIn(server.url);
    const query = `where[title][equals]=${encodeURIComponent(promised)}&draft=true&depth=0`;
    const found = await fetch(`${server.url}/api/articles?${query}`, {
      headers: { authorization: `JWT ${second.token}` },
    });
    expect(await found.json()).toMatchObject({ totalDocs: 1 });
    const front = await (await fetch(server.url)).text();
    const picture = /\/media\/[^"\s]+/.exec(front)?.[0] ?? "";
    expect((await fetch(server.url + picture)).status).toBe(200);
  } finally {
    await server.stop();
    await data.remove();
  }
});
