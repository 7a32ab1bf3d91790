import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { editions, words } from "../fixtures/edition-words";
import { doubleText, findOverflow } from "../fixtures/fit";
import { startServer, type TestServer } from "../fixtures/server";

test.describe.configure({ mode: "serial" });

let dataDir: string;
let server: TestServer;

test.beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "waraq empty "));
  server = await startServer({ dataDir });
});

test.afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

for (const { edition, prefix } of editions) {
  const { Front, List, Giving } = words[edition];

  test(`the empty front page of ${edition} says what to do first`, async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      expect((await page.goto(`${server.url}${prefix || "/"}`))?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1, name: Front.emptyTitle })).toBeVisible();
      await expect(page.getByRole("main").getByRole("listitem")).toHaveText([
        Front.emptyAccount,
        Front.emptySite,
        Front.emptyStory,
      ]);
      await expect(page.getByRole("link", { name: Front.emptyButton })).toHaveAttribute("href", "/admin");
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await doubleText(page);
      expect(await findOverflow(page)).toEqual([]);
    }
  });

  test(`the empty lists of ${edition} say that they are empty`, async ({ page }) => {
    for (const [path, text] of [
      ["/archive", List.emptyArchive],
      ["/archive/2019/03", List.emptyMonth],
      ["/corrections", List.emptyCorrections],
      ["/donate", Giving.noWays],
    ] as const) {
      expect((await page.goto(server.url + prefix + path))?.status(), path).toBe(200);
      await expect(page.getByText(text)).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    }
  });
}
