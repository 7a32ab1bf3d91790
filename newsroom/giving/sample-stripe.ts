import { once } from "node:events";
import { createServer } from "node:http";

/** Answers what Stripe calls the payment of an invoice: “in_7” was paid by “pi_in_7”. */
export async function startSampleStripe(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((req, res) => {
    const invoice = new URL(req.url ?? "/", "http://x").searchParams.get("invoice");
    const payment = { type: "payment_intent", payment_intent: `pi_${invoice}` };
    res.writeHead(200, { "content-type": "application/json" });
    res.end(JSON.stringify({ object: "list", data: [{ id: "inpay_1", payment }] }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    stop: () => void server.close(),
  };
}
