import { arrive, dispute, promise, refund } from "@/newsroom/giving/stand-in/pay";
import { demand, type Told } from "@/newsroom/giving/stand-in/books";
import { renew } from "@/newsroom/giving/stand-in/subscribe";
import { expect, test } from "../fixtures/newsroom";
import { waitForSupportLink } from "../fixtures/mailbox";
import { uniqueLatin } from "../fixtures/unique";
import { englishWords } from "../fixtures/words";
import { beginGift, type GivingShop, openGivingShop } from "./giving-shop";

const { Giving, Support } = englishWords;
let shop: GivingShop;
let email = "";

// One site for all, since each start takes seconds.
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  shop = await openGivingShop();
});
test.afterAll(() => shop.close());
test.beforeEach(() => {
  shop.provider.keepSilent(false);
  email = `${uniqueLatin()}@test.example`;
});

const agree = () => expect.poll(async () => (await shop.counts()) - shop.held()).toBe(0);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a monthly gift is renewed, seen by a link, changed, and stopped in two clicks", async ({ page, request }) => {
    const { provider } = shop;
    const session = await beginGift(page, shop, { amount: "5", rhythm: "month", email });
    await page.getByRole("button", { name: "Pay" }).click();
    const paid = page.getByText(Giving.paid.replace("{money}", "$5"));
    await expect(async () => {
      await page.reload();
      await expect(paid).toBeVisible({ timeout: 1000 });
    }).toPass();
    const subscription = demand(provider.books.subscriptions, session.subscription ?? "");
    await provider.tellAll(renew(provider.books, subscription.id));
    await agree();

    await page.getByRole("link", { name: Giving.seeSupport }).click();
    await page.getByLabel(Support.email).fill(email);
    await page.getByRole("button", { name: Support.send }).click();
    await expect(page.getByText(Support.doneAsked)).toBeVisible();
    const link = await waitForSupportLink(email);
    // A scanner of mails looks first: nothing changes, and the page is kept nowhere and told to nobody.
    const { status, headers } = await fetch(link);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-robots-tag")).toBe("noindex");
    await page.goto(link);
    await expect(page.getByText("$5", { exact: true })).toHaveCount(2);

    await page.getByLabel(/Another amount/).fill("٧");
    await page.getByRole("button", { name: Support.change }).click();
    await expect(page.getByText(Support.doneChanged)).toBeVisible();
    await expect(page.getByRole("heading", { name: "$7 every month" })).toBeVisible();
    expect(subscription).toMatchObject({ amount: 700, status: "active" });
    await page.getByRole("button", { name: Support.card }).click();
    await expect(page).toHaveURL(new RegExp(`^${provider.url}/portal/${subscription.customer}`));
    await page.getByRole("link", { name: "Back" }).click();

    await page.getByRole("link", { name: Support.end }).click();
    expect(subscription.status).toBe("active");
    await page.getByRole("button", { name: Support.yes }).click();
    await expect(page.getByText(Support.noMore, { exact: true })).toBeVisible();
    expect(subscription.status).toBe("canceled");
    const again = await request.post(`${shop.url()}/en/donate/support`, { form: { deed: "end", pledge: "1" } });
    expect(again.status()).toBe(410);
    await agree();
  });
});

test("what is promised counts when it arrives, and a dispute until it is won", async ({ page }) => {
  const { provider } = shop;
  const { books } = provider;
  const session = await beginGift(page, shop, { amount: "12", rhythm: "once", email });
  const before = await shop.counts();
  await provider.tellAll(promise(books, session.id));
  await page.goto(session.back);
  await expect(page.getByText(Giving.waiting.replace("{money}", "$12"))).toBeVisible();
  expect(await shop.counts()).toBe(before);
  await provider.tellAll(arrive(books, session.id));
  await expect.poll(shop.counts).toBe(before + 1200);
  await provider.tellAll(dispute(books, `pi_${session.id}`, "open"));
  await expect.poll(shop.counts).toBe(before);
  await page.reload();
  await expect(page.getByText(Giving.disputed.replace("{money}", "$12"))).toBeVisible();
  await provider.tellAll(dispute(books, `pi_${session.id}`, "won"));
  await expect.poll(shop.counts).toBe(before + 1200);
});

/** Paid, renewed, given back, disputed and won or lost: what the service tells of a long time, in its order. */
async function liveLong(page: Parameters<typeof beginGift>[0], renewals: number): Promise<Told[]> {
  const { provider } = shop;
  const { books } = provider;
  provider.keepSilent(true);
  const session = await beginGift(page, shop, { amount: "5", rhythm: "month", email });
  await page.getByRole("button", { name: "Pay" }).click();
  await page.waitForURL(/\/donate\/thanks/);
  const told = provider.silenced.splice(0);
  const subscription = demand(books.subscriptions, session.subscription ?? "");
  for (let count = 0; count < renewals; count += 1) {
    told.push(...renew(books, subscription.id));
    const payment = `pi_in_${subscription.id}_${subscription.invoices}`;
    if (count % 4 === 1) told.push(...refund(books, payment, 200));
    if (count % 4 === 2) told.push(...dispute(books, payment, "open"), ...dispute(books, payment, "won"));
    if (count % 4 === 3) told.push(...dispute(books, payment, "open"), ...dispute(books, payment, "lost"));
  }
  return told;
}

test("word that comes late, twice and backwards counts once", async ({ page }) => {
  const told = await liveLong(page, 8);
  for (const each of told.toReversed()) expect(await shop.provider.tellAll([each, each])).toEqual([200, 200]);
  await agree();
});

test("a burst of 500 words of payments is answered at once, and comes out right", async ({ page }) => {
  test.setTimeout(120_000);
  const told = await liveLong(page, 200);
  const burst = [...told, ...told].slice(0, 500);
  expect(burst).toHaveLength(500);
  expect(new Set(await shop.provider.tellAll(burst))).toEqual(new Set([200]));
  await agree();
});

test("a site that is killed after it answered, before it has worked, counts all once", async ({ page }) => {
  test.setTimeout(120_000);
  const told = await liveLong(page, 60);
  expect(new Set(await shop.provider.tellAll(told))).toEqual(new Set([200]));
  await shop.restart(async () => {
    expect(await shop.waiting()).toBeGreaterThan(0);
    await shop.passLeases();
  });
  expect(new Set(await shop.provider.tellAll(told.slice(0, 20)))).toEqual(new Set([200]));
  await agree();
  await expect.poll(shop.waiting).toBe(0);
});
