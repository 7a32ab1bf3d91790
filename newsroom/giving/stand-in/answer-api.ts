import type { Books, Session, Told } from "./books";
import { cancel, change, toSubscription } from "./subscribe";

export type Asked = {
  method: string;
  path: string;
  query: URLSearchParams;
  sent: URLSearchParams;
  /** The idempotency key. */
  key: string;
  /** The origin of the service. */
  origin: string;
};
type Answer = { status: number; body: object; told: Told[] };

/** Answers what the newsroom asks of Stripe's API, and what then is told of. */
export function answerApi(books: Books, asked: Asked): Answer {
  const { method, path, query, sent, key, origin } = asked;
  const known = key === "" ? undefined : books.answers.get(key);
  if (known) return { status: 200, body: known, told: [] };
  const answer = (body: object, told: Told[] = []) => {
    if (key !== "" && method === "POST") books.answers.set(key, body);
    return { status: 200, body, told };
  };
  if (path === "/v1/checkout/sessions") {
    const session = toSession(`cs_${books.sessions.size + 1}`, sent);
    books.sessions.set(session.id, session);
    return answer({ object: "checkout.session", id: session.id, url: `${origin}/pay/${session.id}` });
  }
  if (path === "/v1/invoice_payments") {
    const payment = { type: "payment_intent", payment_intent: `pi_${query.get("invoice")}` };
    return answer({ object: "list", data: [{ id: "inpay_1", payment }] });
  }
  if (path === "/v1/billing_portal/sessions") {
    const back = encodeURIComponent(sent.get("return_url") ?? "");
    const url = `${origin}/portal/${sent.get("customer")}?back=${back}`;
    return answer({ object: "billing_portal.session", id: "bps_1", url });
  }
  const subscription = books.subscriptions.get(path.slice("/v1/subscriptions/".length));
  if (!subscription || (method === "DELETE" && subscription.status === "canceled"))
    return {
      status: 404,
      body: { error: { type: "invalid_request_error", code: "resource_missing", message: "No such subscription" } },
      told: [],
    };
  const { id } = subscription;
  const told =
    method === "DELETE"
      ? cancel(books, id)
      : method === "POST"
        ? change(books, id, Number(sent.get("items[0][price_data][unit_amount]")))
        : [];
  return answer(toSubscription(subscription), told);
}

function toSession(id: string, sent: URLSearchParams): Session {
  const read = (name: string) => sent.get(name) ?? "";
  const price = "line_items[0][price_data]";
  const interval = read(`${price}[recurring][interval]`);
  return {
    id,
    reference: read("metadata[waraq]"),
    amount: Number(read(`${price}[unit_amount]`)),
    currency: read(`${price}[currency]`),
    interval: interval === "month" || interval === "year" ? interval : null,
    back: read("success_url"),
    email: sent.get("customer_email"),
    subscription: null,
    paid: false,
  };
}
