import { englishWords } from "../fixtures/words";
import { expect, test } from "../fixtures/newsroom";
import { providerSecret, startPaymentProvider } from "../fixtures/payment-provider";
import { startSecondSite } from "../fixtures/second-site";
import { copyData } from "../fixtures/server";

const { Giving } = englishWords;

async function openSite() {
  const provider = await startPaymentProvider();
  const data = await copyData();
  const site = await startSecondSite(data.dir, {
    WARAQ_DEMO: "0",
    STRIPE_SECRET_KEY: "sk_test_stand_in",
    STRIPE_WEBHOOK_SECRET: providerSecret,
    STRIPE_API: provider.url,
  });
  provider.serve(site.url);
  return {
    provider,
    site,
    stop: async () => {
      await site.stop();
      await provider.stop();
      await data.remove();
    },
  };
}

test("through Stripe a gift counts when it is paid, once, and no more when it went back", async ({ page }) => {
  test.setTimeout(180_000);
  const { provider, site, stop } = await openSite();
  try {
    provider.keepSilent(true);
    await page.goto(`${site.url}/en/donate`);
    await expect(page.getByText(Giving.demo)).toHaveCount(0);
    await page.getByLabel(Giving.other, { exact: true }).check();
    await page.getByLabel(Giving.otherAmount).fill("1,50");
    await page.getByRole("button", { name: Giving.submit }).dblclick();
    await expect(page).toHaveURL(new RegExp(`^${provider.url}/pay/`));
    expect([...provider.sessions.values()]).toMatchObject([{ amount: 150, currency: "usd" }]);
    await page.getByRole("button", { name: "Pay" }).click();
    await expect(page.getByText(Giving.waiting.replace("{money}", "$1.50"))).toBeVisible();

    const [session] = provider.sessions.values();
    if (!session) throw new Error("there is no session");
    const paid = provider.completed(session);
    const said = await Promise.all(Array.from({ length: 20 }, () => provider.tell("checkout.session.completed", paid)));
    expect(new Set(said)).toEqual(new Set([200]));
    const standing = async () => {
      await page.reload();
      return page.getByRole("main").innerText();
    };
    await expect.poll(standing).toContain(Giving.paid.replace("{money}", "$1.50"));
    const refund = { payment_intent: `pi_${session.id}`, amount_refunded: 150, currency: "usd" };
    expect(await provider.tell("charge.refunded", refund)).toBe(200);
    await expect.poll(standing).toContain(Giving.refunded.replace("{money}", "$1.50"));
  } finally {
    await stop();
  }
});

test("while Stripe is ill the form stays with everything typed, and begins one gift afterwards", async ({ page }) => {
  test.setTimeout(180_000);
  const { provider, site, stop } = await openSite();
  try {
    provider.beIll(true);
    await page.goto(`${site.url}/en/donate`);
    await page.getByLabel(Giving.other, { exact: true }).check();
    await page.getByLabel(Giving.otherAmount).fill("7");
    await page.getByLabel(Giving.name, { exact: true }).fill("Layla");
    const answer = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: Giving.submit }).click();
    expect((await answer).status()).toBe(503);
    await expect(page.getByRole("alert")).toContainText(Giving.wholeUnreachable);
    await expect(page.getByLabel(Giving.name, { exact: true })).toHaveValue("Layla");
    provider.beIll(false);
    await page.getByRole("button", { name: Giving.submit }).click();
    await page.getByRole("button", { name: "Pay" }).click();
    await expect
      .poll(async () => {
        await page.reload();
        return page.getByRole("main").innerText();
      })
      .toContain(Giving.paid.replace("{money}", "$7"));
    expect(provider.sessions.size).toBe(1);
  } finally {
    await stop();
  }
});
