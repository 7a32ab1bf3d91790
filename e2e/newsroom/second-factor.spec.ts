import { secondFactorWords } from "@/newsroom/words/own/second-factor";
import { securityPanelWords } from "@/newsroom/words/own/security-panel";
import { openDesk, signInByForm } from "../fixtures/desk";
import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { dismiss, hire } from "../fixtures/people";
import { startSecondSite } from "../fixtures/second-site";
import { codeOf, setUpByScreen } from "../fixtures/second-factor";
import { copyData } from "../fixtures/server";

// Several screens are opened one after the other.
test.setTimeout(180_000);

const words = secondFactorWords.ar;
const panel = securityPanelWords.ar;
const home = /\/admin\/?$/;

test("a second factor is set up, asked for, and a recovery code lets in once", async ({ browser, playwright }) => {
  const editor = await hire(playwright, "editor");
  const { context, page, complaints, leave } = await openDesk(browser);
  await signInByForm(page, editor);
  await expect(page).toHaveURL(home);
  await page.goto("/admin/second-factor");
  const { secret, recoveryCodes } = await setUpByScreen(page);
  expect(new Set(recoveryCodes).size).toBe(10);
  await page.getByRole("button", { name: words.done }).click();
  await expect(page).toHaveURL(home);

  const signOut = async () => {
    await page.goto("/admin/logout");
    await expect(page).toHaveURL(/\/admin\/login/);
    expect((await context.cookies()).map(({ name }) => name)).not.toContain("payload-token");
  };
  await signOut();
  await signInByForm(page, editor);
  await page.locator("#field-code").fill("000000");
  await page.getByRole("button", { name: words.signIn }).click();
  await expect(page.getByRole("alert").filter({ hasText: words.wrongCode })).toBeVisible();
  await page.locator("#field-code").fill(codeOf(secret, 1));
  await page.getByRole("button", { name: words.signIn }).click();
  await expect(page).toHaveURL(home);

  const [paper = ""] = recoveryCodes;
  const useCode = async () => {
    await signOut();
    await signInByForm(page, editor);
    await page.getByRole("button", { name: words.useRecovery }).click();
    await page.locator("#field-recovery-code").fill(paper);
    await page.getByRole("button", { name: words.signIn }).click();
  };
  await useCode();
  await expect(page).toHaveURL(home);
  await useCode();
  await expect(page.getByRole("alert").filter({ hasText: words.wrongRecoveryCode })).toBeVisible();

  await page.locator("#field-recovery-code").fill(recoveryCodes[1] ?? "");
  await page.getByRole("button", { name: words.signIn }).click();
  await expect(page).toHaveURL(home);
  await page.goto("/admin/account");
  await expect(page.getByText(panel.codesLeft.few?.replace("#", "8") ?? "")).toBeVisible();
  await page.getByRole("button", { name: panel.renewCodes }).click();
  await page.locator("#renew-code").fill(recoveryCodes[2] ?? "");
  await page.getByRole("button", { name: panel.renewCodes }).click();
  await expect(page.getByText(panel.codesOnce)).toBeVisible();
  const fresh = await page.locator(".waraq-door__codes code").allInnerTexts();
  expect(fresh).toHaveLength(10);
  expect(fresh.filter((code) => recoveryCodes.includes(code))).toEqual([]);
  expect(complaints).toEqual([]);
  await leave();
  await dismiss(playwright, [editor]);
});

test("a session that is ended from another browser is out at its next request", async ({ browser, playwright }) => {
  const reporter = await hire(playwright, "reporter");
  const [here, there] = [await openDesk(browser), await openDesk(browser)];
  for (const { page } of [here, there]) {
    await signInByForm(page, reporter);
    await expect(page).toHaveURL(home);
  }
  await here.page.goto("/admin/account");
  const rows = here.page.locator(".waraq-security li");
  // This window, the other one, and the one by which the test asks the API.
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: panel.here })).toHaveCount(1);
  const other = rows.filter({ hasText: "Chrome" }).filter({ hasNotText: panel.here });
  await other.getByRole("button", { name: panel.end }).click();
  await expect(rows).toHaveCount(2);
  await there.page.goto("/admin/collections/articles");
  await expect(there.page).toHaveURL(/\/admin\/login/);
  await here.page.goto("/admin/collections/articles");
  await expect(here.page).toHaveURL(/\/admin\/collections\/articles/);
  await here.leave();
  await there.leave();
  await dismiss(playwright, [reporter]);
});

test("whoever must have a second factor can do nothing before it is set up", async ({ browser, playwright }) => {
  // Those who are there before the site runs, and so in a copy of its data.
  const { password } = readEnvironment();
  const { dir, remove } = await copyData();
  const site = await startSecondSite(dir, { WARAQ_DEMO: "0" });
  const context = await browser.newContext({ baseURL: site.url, locale: "ar" });
  const chief = await playwright.request.newContext({ baseURL: site.url });
  const { token } = await (
    await chief.post("/api/users/login", { data: { email: "admin@test.example", password } })
  ).json();
  const policy = await chief.post("/api/globals/site", {
    headers: { Authorization: `JWT ${token}` },
    data: { secondFactor: "editors" },
  });
  expect(policy.status()).toBe(200);

  const page = await context.newPage();
  await signInByForm(page, { email: "editor@test.example", password });
  await expect(page).toHaveURL(/\/admin\/second-factor$/);
  await expect(page.getByText(words.required)).toBeVisible();
  await page.goto("/admin/collections/articles");
  await expect(page).toHaveURL(/\/admin\/second-factor$/);
  const inside = () =>
    page.evaluate(async () => {
      const answer = await fetch("/api/articles?draft=true", { credentials: "include" });
      return { status: answer.status, text: await answer.text() };
    });
  const before = await inside();
  expect(before.status).toBe(403);
  expect(before.text).toContain(words.owing);
  await setUpByScreen(page);
  await page.getByRole("button", { name: words.done }).click();
  await expect(page).toHaveURL(home);
  expect((await inside()).status).toBe(200);
  await context.close();
  await chief.dispose();
  await site.stop();
  await remove();
});
