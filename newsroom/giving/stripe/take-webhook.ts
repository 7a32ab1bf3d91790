import { Stripe } from "stripe";
import type { Payload } from "payload";
import { readSettings } from "@/env";
import { keepHappening } from "../inbox";
import { openStripe } from "./open-stripe";
import { readEvent } from "./read-event";

const mostBytes = 1024 * 1024;

/**
 * Stripe's word of a payment: kept, then answered 200; the round of the inbox works it. What is not signed by Stripe
 * within five minutes is answered 400, and 404 when no keys are set.
 */
export async function takeWebhook(newsroom: Payload, request: Request): Promise<Response> {
  const stripe = openStripe();
  const secret = readSettings().stripe?.webhookSecret;
  if (!stripe || !secret) return new Response(null, { status: 404 });
  const body = await request.text();
  if (body.length > mostBytes) return new Response(null, { status: 413 });
  try {
    const signature = request.headers.get("stripe-signature") ?? "";
    const told = readEvent(stripe.webhooks.constructEvent(body, signature, secret));
    if (told) await keepHappening(newsroom, told);
    return new Response(null, { status: 200 });
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return new Response(null, { status: 400 });
    throw error;
  }
}
