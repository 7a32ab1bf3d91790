import { Stripe } from "stripe";
import { UnreachableError } from "../port";

/** Asks Stripe for something. @throws UnreachableError when it cannot be reached or refuses */
export async function askStripe<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    throw error instanceof Stripe.errors.StripeError ? new UnreachableError(tell(error)) : error;
  }
}

/** Stripe's messages may repeat what was sent to it. */
function tell({ type, code, statusCode }: Stripe.errors.StripeError): string {
  return `Stripe: ${[type, code, statusCode].filter(Boolean).join(" ")}`;
}
