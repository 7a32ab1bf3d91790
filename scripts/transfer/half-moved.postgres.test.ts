import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { openWholeNewsroom } from "@/newsroom/whole-newsroom";
import { makeBackup } from "../backup/make-backup";
import { restoreBackup } from "../backup/restore-backup";
import { openForCommand } from "../open-for-command";
import { waitForTurn } from "../wait-for-turn";
import { withPostgres } from "../with-postgres";
import { moveToPostgres } from "./move-to-postgres";
import { beginMark, endMark } from "./under-way";

vi.setConfig({ testTimeout: 120_000 });

beforeAll(() => openWholeNewsroom());
afterEach(() => vi.restoreAllMocks());

it("no command works with a newsroom that is being put into its database", async () => {
  const { dataDir, databaseUrl } = readSettings();
  const said = vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(process, "exit").mockImplementation((code) => {
    throw new Error(`ended with code ${String(code)}`);
  });
  await withPostgres(databaseUrl ?? "", async (client) => {
    await beginMark(client, { what: "a move of /there", state: "then" });
    await expect(openForCommand()).rejects.toThrow("ended with code 1");
    const refusal = "DATABASE_URL: a move of /there into it has not come to its end: do that again";
    expect(said.mock.calls).toEqual([[refusal]]);
    await expect(makeBackup({ dataDir, databaseUrl, folder: dataDir, recipient: "" })).rejects.toThrow(refusal);
    await endMark(client);
  });
  await expect(openForCommand()).resolves.toHaveProperty("db");
});

it("two commands do not fill one database at once: the second hears of the first", async () => {
  const { dataDir, databaseUrl } = readSettings();
  const url = databaseUrl ?? "";
  await withPostgres(url, async (first) => {
    await waitForTurn(first);
    const refusal = /^DATABASE_URL: unit_\w+ at 127.0.0.1 is being filled or prepared by another command right now$/;
    await expect(moveToPostgres({ dataDir, url, report: () => undefined })).rejects.toThrow(refusal);
    const restore = restoreBackup({ file: "nothing.tar.gz", dataDir, databaseUrl, replace: true });
    await expect(restore).rejects.toThrow(refusal);
  });
});
