import { Stripe } from "stripe";
import { readSettings } from "@/env";

const waitMs = 15_000;

/** Stripe, as far as its keys are set; `null` without. */
export function openStripe(): Stripe | null {
  const { stripe } = readSettings();
  if (!stripe) return null;
  const { protocol, hostname, port } = new URL(stripe.api);
  return new Stripe(stripe.secretKey, {
    protocol: protocol === "http:" ? "http" : "https",
    host: hostname,
    port: port || (protocol === "http:" ? "80" : "443"),
    timeout: waitMs,
    maxNetworkRetries: 2,
    telemetry: false,
  });
}
