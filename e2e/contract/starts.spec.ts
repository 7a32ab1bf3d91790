import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectStatus } from "../fixtures/answers";
import { readPage } from "../fixtures/asked-page";
import { readEverything, readRows, settingsOf } from "../fixtures/database";
import { editions, words } from "../fixtures/edition-words";
import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { runScript } from "../fixtures/run-script";
import { startSecondSite } from "../fixtures/second-site";
import { copyData } from "../fixtures/server";

// One start at a time: each looks after the same build.
test.describe.configure({ mode: "default", timeout: 180_000 });

const wrongSettings = [
  ["PORT", "abc"],
  ["PORT", "70000"],
  ["SITE_URL", "nonsense"],
  ["SITE_URL", "ftp://example.org"],
  ["DATABASE_URL", "mysql://localhost/waraq"],
  ["WARAQ_SECRET", "too-short"],
  ["WARAQ_DEMO", "perhaps"],
] as const;

let folder = "";

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waraq starts "));
  writeFileSync(join(folder, "file"), "no folder");
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function expectOneLine(name: string, settings: Record<string, string>): Promise<void> {
  const dataDir = join(folder, "unused");
  const { code, stdout, stderr } = await runScript("start", [], {
    PORT: "0",
    DATA_DIR: dataDir,
    DATABASE_URL: "",
    ...settings,
  });
  expect.soft(code, stderr).toBe(1);
  expect.soft(stderr, name).toMatch(new RegExp(`^${name}: .{8,}\n$`));
  expect.soft(stdout, name).toBe("");
  expect.soft(existsSync(join(dataDir, "waraq.db")), name).toBe(false);
}

for (const [name, value] of wrongSettings) {
  test(`a start with ${name}=${value} ends with one line that says so`, async () => {
    await expectOneLine(name, { PORT: "1", [name]: value });
  });
}

test("a start on a port that is taken or a folder that cannot be one ends with one line", async () => {
  await expectOneLine("PORT", { PORT: new URL(readEnvironment().baseUrl).port });
  await expectOneLine("DATA_DIR", { PORT: "1", DATA_DIR: join(folder, "file", "data") });
});

test("a second start finds everything and changes nothing; the demo edition can be taken out meanwhile", async ({
  stranger,
}) => {
  const { dir, remove } = await copyData();
  try {
    // What a campaign has gathered a running site counts within a minute.
    await readRows("update campaigns set told = 113900", [], dir);
    const before = {
      rows: await readEverything(dir),
      files: readdirSync(join(dir, "media")),
      secret: readFileSync(join(dir, "secret")),
    };
    const site = await startSecondSite(dir);
    try {
      expect(site.printed).not.toMatch(/password|demo|Building|Installing/i);
      await expectStatus(await stranger.get(site.url), 200);
      const after = {
        rows: await readEverything(dir),
        files: readdirSync(join(dir, "media")),
        secret: readFileSync(join(dir, "secret")),
      };
      expect(after).toEqual(before);

      const { code, stdout, stderr } = await runScript("command", ["demo", "--remove"], {
        ...(await settingsOf(dir)),
        SITE_URL: site.url,
        WARAQ_SECRET: "",
      });
      expect(code, stderr).toBe(0);
      expect(stdout).toMatch(/\d+ documents/);
      for (const { edition, prefix } of editions) {
        await expect.poll(() => readPage(stranger, `${site.url}${prefix}`)).toContain(words[edition].Front.emptyTitle);
      }
      const left = await readEverything(dir);
      for (const table of ["articles", "_articles_v", "pages", "tags", "sections", "authors", "media"])
        expect.soft(left[table], table).toEqual([]);
      expect(readdirSync(join(dir, "media"))).toEqual([]);
      expect(left["users"]).toEqual(before.rows["users"]);
    } finally {
      await site.stop();
    }
  } finally {
    await remove();
  }
});

test("a newsroom that starts for real is empty, has one administrator and says what to do first", async ({
  stranger,
}) => {
  const dataDir = join(folder, "new");
  const site = await startSecondSite(dataDir, { WARAQ_DEMO: "0" });
  try {
    expect(site.printed.match(/password: +\S+/g)).toHaveLength(1);
    for (const { edition, prefix, html } of editions) {
      const page = await readPage(stranger, `${site.url}${prefix}`);
      expect(page).toContain(html);
      for (const word of Object.values(words[edition].Front).filter((text) => text.length > 20))
        expect.soft(page).toContain(word);
      expect(page).toContain('href="/admin"');
    }
    const rows = await readEverything(dataDir);
    expect(rows["users"]).toHaveLength(1);
    for (const table of ["articles", "media", "tags", "sections", "authors", "pages"])
      expect(rows[table], table).toEqual([]);
  } finally {
    await site.stop();
  }
});
