import type { Payload } from "payload";
import { readSettings } from "@/env";
import { findGiftBySecret } from "./find-gift";
import { keepHappening, workInbox } from "./inbox";
import { thanksPath } from "./thanks-path";

/**
 * Plays the payment service of the demo edition: its word of a payment goes the way of a real one.
 * @returns where the giver goes on; `null` when there is no such gift to play with
 */
export async function answerSandbox(newsroom: Payload, secret: string, pays: boolean): Promise<string | null> {
  const gift = await findGiftBySecret(newsroom, secret);
  if (!readSettings().demo || gift?.port !== "sandbox") return null;
  const { reference, amount, currency, rhythm, state } = gift;
  const name = `sandbox ${reference}`;
  if (state === "pending")
    await keepHappening(newsroom, {
      event: name,
      happening: {
        kind: pays ? "paid" : "failed",
        reference,
        session: name,
        payment: name,
        subscription: rhythm === "once" ? null : name,
        amount,
        currency,
        at: new Date().toISOString(),
        until: rhythm === "once" ? null : nextTime(new Date(), rhythm).toISOString(),
      },
    });
  await workInbox(newsroom);
  return thanksPath(gift);
}

/** The same day of the next month or year; the last day of a month that has no such day. */
function nextTime(now: Date, rhythm: "month" | "year"): Date {
  const next = new Date(now);
  next.setUTCMonth(now.getUTCMonth() + (rhythm === "month" ? 1 : 12));
  if (next.getUTCDate() !== now.getUTCDate()) next.setUTCDate(0);
  return next;
}
