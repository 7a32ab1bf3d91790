import { passwordScreenWords } from "@/newsroom/words/own/password-screens";
import { readDoc } from "../fixtures/answers";
import { comeBack, openDesk, signInByForm } from "../fixtures/desk";
import { waitForPasswordLink } from "../fixtures/mailbox";
import { expect, test } from "../fixtures/newsroom";
import { openWithToken, signIn } from "../fixtures/sign-in";
import { uniqueLatin, uniqueWord } from "../fixtures/unique";

const { ar } = passwordScreenWords;
const chosen = "نهر هادئ وقارب من ورق";

test("an administrator invites somebody, who chooses a password and comes to the desk", async ({
  browser,
  cleanUp,
  people,
}) => {
  const [email, name] = [`${uniqueLatin()}@test.example`, uniqueWord()];
  cleanUp.where("users", "email", email);
  const host = await comeBack(browser, people.admin);
  await host.page.goto("/admin/collections/users");
  // The list tells its address how long it is once it is alive; what is opened before folds up then.
  await host.page.waitForURL(/[?&]limit=/);
  await host.page.locator(".waraq-invite summary").click();
  await host.page.locator("#invite-name").fill(name);
  await host.page.locator("#invite-email").fill(people.editor.email);
  await host.page.locator("#invite-role").selectOption("editor");
  const send = async () => {
    const answered = host.page.waitForResponse((answer) => answer.url().endsWith("/api/users/invite"));
    await host.page.locator(".waraq-invite button[type=submit]").click();
    return (await answered).status();
  };
  expect(await send()).toBe(409);
  await expect(host.page.getByRole("alert").filter({ hasText: "حساب" })).toBeVisible();
  await expect(host.page.locator("#invite-name")).toHaveValue(name);
  await host.page.locator("#invite-email").fill(email);
  expect(await send()).toBe(201);
  await expect(host.page.getByRole("status").filter({ hasText: "أُرسلت الدعوة" })).toBeVisible();
  // The guest's page says until when, on the site's clocks: its text is the same from server and browser.
  await host.page.getByRole("link", { name }).click();
  await expect(host.page.locator(".side-panel__hint").filter({ hasText: ar.waiting })).toContainText(/\d\d:\d\d/);

  const { page, leave, complaints } = await openDesk(browser);
  await page.goto(await waitForPasswordLink(email));
  await expect(page.getByRole("heading")).toContainText(name);
  await expect(page.locator("#field-email")).toHaveValue(email);
  await page.locator("#field-password").fill(`كلمة المرور 1234`);
  await page.locator("button[type=submit]").click();
  await expect(page.getByRole("alert").filter({ hasText: "المخمّنون" })).toBeVisible();
  await page.locator("#field-password").fill(chosen);
  await page.locator("button[type=submit]").click();
  await expect(page).toHaveURL(/\/admin\/?$/);
  await expect(page.locator(".nav__link").first()).toBeVisible();
  expect([...complaints, ...host.complaints]).toEqual([]);
  await leave();
  await host.leave();
});

test("a forgotten password is renewed by mail; who was signed in is out", async ({ browser, make, playwright }) => {
  const [email, password] = [`${uniqueLatin()}@test.example`, uniqueLatin()];
  await make.other("users", { email, password, name: uniqueWord(), role: "reporter" });
  const before = await openWithToken(playwright, await signIn(playwright, email, password));
  const me = async () => (await readDoc<{ user: object | null }>(await before.get("/api/users/me"))).user;
  expect(await me()).toMatchObject({ email });

  const { page, leave, complaints } = await openDesk(browser);
  await page.goto("/admin/login");
  await page.locator("a[href$='/forgot']").click();
  await expect(page.getByRole("heading")).toHaveText("نسيت كلمة المرور");
  await page.locator("#field-email").fill(email);
  await page.locator("button[type=submit]").click();
  await expect(page.getByRole("status").filter({ hasText: "إن كان لهذا البريد حساب" })).toBeVisible();
  const link = await waitForPasswordLink(email);
  await page.goto(link);
  await page.locator("#field-password").fill(chosen);
  await page.locator("button[type=submit]").click();
  await expect(page.getByRole("status").filter({ hasText: "حُفظت كلمة المرور" })).toBeVisible();
  expect(await me()).toBeNull();
  await signInByForm(page, { email, password: chosen });
  await expect(page).toHaveURL(/\/admin\/?$/);
  await page.goto("/admin/account");
  await page.goto(link);
  await expect(page.getByRole("alert").filter({ hasText: "انتهى هذا الرابط" })).toBeVisible();
  expect(complaints).toEqual([]);
  await before.dispose();
  await leave();
});
