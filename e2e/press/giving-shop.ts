import type { Page } from "@playwright/test";
import { heldIn, type Session } from "@/newsroom/giving/stand-in/books";
import { readRows } from "../fixtures/database";
import { readEnvironment } from "../fixtures/environment";
import { providerSecret, startPaymentProvider } from "../fixtures/payment-provider";
import { startSecondSite } from "../fixtures/second-site";
import { copyData } from "../fixtures/server";
import { englishWords } from "../fixtures/words";

export type GivingShop = Awaited<ReturnType<typeof openGivingShop>>;

/** A site that takes money through a stand-in for Stripe, and sends mail. */
export async function openGivingShop() {
  const provider = await startPaymentProvider();
  const data = await copyData();
  const start = async () => {
    const site = await startSecondSite(data.dir, {
      WARAQ_DEMO: "0",
      SMTP_URL: readEnvironment().smtpUrl,
      STRIPE_SECRET_KEY: "sk_test_stand_in",
      STRIPE_WEBHOOK_SECRET: providerSecret,
      STRIPE_API: provider.url,
    });
    provider.serve(site.url);
    return site;
  };
  let site = await start();

  async function ask(statement: string): Promise<number> {
    const [row] = await readRows(statement, [], data.dir);
    return Number(row?.["answer"]);
  }
  return {
    provider,
    url: () => site.url,
    /** What the newsroom counts of what came through Stripe, and what Stripe holds. */
    counts: () => ask("SELECT coalesce(sum(net), 0) AS answer FROM donations WHERE port = 'stripe'"),
    held: () => heldIn(provider.books),
    /** How much word of payments is kept and not worked yet. */
    waiting: () => ask("SELECT count(*) AS answer FROM happenings WHERE status = 'waiting'"),
    /** The minutes pass for which a word belonged to the process that was killed over it. */
    passLeases: () =>
      ask("UPDATE happenings SET next_at = '2026-01-01T00:00:00.000Z' WHERE status = 'waiting' RETURNING id AS answer"),
    /** Kills the site as a failing machine does, does something, and starts it again on what it had kept. */
    restart: async (meanwhile: () => Promise<void>) => {
      await site.stop("SIGKILL");
      await meanwhile();
      site = await start();
    },
    close: async () => {
      await site.stop();
      await provider.stop();
      await data.remove();
    },
  };
}

/** Fills in the English form, goes on to the page for payments, and answers with what it is asked to take. */
export async function beginGift(
  page: Page,
  { url, provider }: GivingShop,
  gift: { amount: string; rhythm: "once" | "month"; email: string },
): Promise<Session> {
  const { Giving } = englishWords;
  await page.goto(`${url()}/en/donate`);
  await page.getByLabel(Giving.other, { exact: true }).check();
  await page.getByLabel(Giving.otherAmount).fill(gift.amount);
  await page.getByLabel(Giving[gift.rhythm], { exact: true }).check();
  await page.getByLabel(Giving.name, { exact: true }).fill("Layla");
  await page.getByLabel(Giving.email).fill(gift.email);
  await page.getByRole("button", { name: Giving.submit }).click();
  await page.waitForURL(new RegExp(`^${provider.url}/pay/`));
  const session = provider.sessions.get(new URL(page.url()).pathname.slice("/pay/".length));
  if (!session) throw new Error("the payment service knows nothing of this gift");
  return session;
}
